# Runs each example on the samples and looks for what its reader is promised.
set(samples ${PROJECT_SOURCE_DIR}/samples)

# example_test(NAME PATTERN COMMAND...): the output must match.
function(example_test name pattern)
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES PASS_REGULAR_EXPRESSION "${pattern}")
endfunction()

# The first code is sent twice.
example_test(example_terminal_test
  "^CHARGE [^\n]*wechat_pay[^\n]*\nCHARGE [^\n]*alipay[^\n]*\nASK [^\n]*Scan with Alipay\nREFUSE [^\n]*lookalike[^\n]*\nNO CODE "
  sh -c "\"$<TARGET_FILE:terminal>\" < \"${PROJECT_SOURCE_DIR}/examples/terminal/scans.txt\"")

# example_fails(NAME PATTERN COMMAND...): it must say why on standard error, and fail.
function(example_fails name pattern)
  add_test(NAME ${name} COMMAND sh -c "\"$@\" 2>&1 >/dev/null && echo succeeded" sh ${ARGN})
  set_tests_properties(${name} PROPERTIES PASS_REGULAR_EXPRESSION "${pattern}" FAIL_REGULAR_EXPRESSION "succeeded")
endfunction()

if(MOONGATE_READER)
  # A telephone of each wallet, as a QR code and as a bar code: none may be missed.
  foreach(row IN ITEMS "alipay-code-128 Alipay" "alipay-qr-glare Alipay" "ecny-qr e-CNY" "unionpay-code-128 UnionPay"
                       "wechat-code-128 WeChat" "wechat-qr-dimmed WeChat")
    separate_arguments(row)
    list(GET row 0 picture)
    list(GET row 1 wallet)
    example_test(example_kiosk_${picture}_test "^charge: Payment code of ${wallet}"
      $<TARGET_FILE:kiosk> ${samples}/phone/${picture}.jpg)
  endforeach()
  # What is held before the camera is announced once: two wallets are seen in two pictures each.
  example_test(example_kiosk_folder_test
    "^charge: [^\n]*\n  alipay consumer_code\ncharge: [^\n]*\n  ecny consumer_code\ncharge: [^\n]*\n  unionpay consumer_code\ncharge: [^\n]*\n  wechat_pay consumer_code\n$"
    $<TARGET_FILE:kiosk> ${samples}/phone)
  example_test(example_kiosk_conflict_test "^conflict: .*\n  [a-z_]+ payment\n  [a-z_]+ payment\n"
    $<TARGET_FILE:kiosk> ${samples}/several/two-wallets.jpg)
  example_fails(example_kiosk_missing_test "/nosuch: .*cannot be" $<TARGET_FILE:kiosk> /nosuch)
  example_test(example_wallet_app_test "^open: Open in Alipay\n  Open in Alipay: intent://platformapi/"
    $<TARGET_FILE:wallet_app> android ${samples}/alipay/collect.png)
  example_test(example_wallet_app_scan_test "^ask_to_scan: Scan with WeChat\n"
    $<TARGET_FILE:wallet_app> ios ${samples}/wechat_pay/collect.png)
  example_fails(example_wallet_app_missing_test "/nosuch: " $<TARGET_FILE:wallet_app> android /nosuch)
  example_fails(example_wallet_app_context_test "usage: wallet_app"
    $<TARGET_FILE:wallet_app> bogus ${samples}/alipay/collect.png)
endif()
if(MOONGATE_C AND MOONGATE_READER)
  example_test(example_embed_c_test "^alipay payment\n  ask_to_scan: Scan with Alipay"
    $<TARGET_FILE:embed_c> ${samples}/alipay/collect.png)
  example_fails(example_embed_c_missing_test "/nosuch: " $<TARGET_FILE:embed_c> /nosuch)
endif()

# What is held before a lane is acted on once.
set(lanes "TERMINAL=$<TARGET_FILE:terminal>;MOONGATE_SAMPLES=${samples}")
if(MOONGATE_READER)
  list(APPEND lanes "KIOSK=$<TARGET_FILE:kiosk>")
endif()
add_test(NAME example_lanes_test COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/lanes_test.py)
set_tests_properties(example_lanes_test PROPERTIES ENVIRONMENT "${lanes}")
