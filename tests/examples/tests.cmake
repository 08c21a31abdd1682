# Runs each example on the samples and looks for what its reader is promised.
set(samples ${PROJECT_SOURCE_DIR}/samples)

# example_test(NAME PATTERN COMMAND...): the output must match.
function(example_test name pattern)
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES PASS_REGULAR_EXPRESSION "${pattern}")
endfunction()

example_test(example_terminal_test
  "^CHARGE .*wechat_pay.*\nCHARGE .*alipay.*\nASK .*Scan with Alipay.*\nREFUSE .*lookalike.*\nNO CODE "
  sh -c "\"$<TARGET_FILE:terminal>\" < \"${PROJECT_SOURCE_DIR}/examples/terminal/scans.txt\"")

if(MOONGATE_READER)
  example_test(example_kiosk_test "charge: Payment code of WeChat" $<TARGET_FILE:kiosk> ${samples}/phone)
  example_test(example_kiosk_conflict_test "^conflict: .*\n  [a-z_]+ payment\n  [a-z_]+ payment\n"
    $<TARGET_FILE:kiosk> ${samples}/several/two-wallets.jpg)
  example_test(example_wallet_app_test "^open: Open in Alipay\n  Open in Alipay: intent://platformapi/"
    $<TARGET_FILE:wallet_app> android ${samples}/alipay/collect.png)
  example_test(example_wallet_app_scan_test "^ask_to_scan: Scan with WeChat\n"
    $<TARGET_FILE:wallet_app> ios ${samples}/wechat_pay/collect.png)
endif()
if(MOONGATE_C)
  example_test(example_embed_c_test "^alipay payment\n  ask_to_scan: Scan with Alipay"
    $<TARGET_FILE:embed_c> ${samples}/alipay/collect.png)
endif()
