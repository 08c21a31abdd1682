#pragma once

#include "reader/scene/scene.hpp"
#include "reader/scene/stage.hpp"

// What each stage needs, adds and costs stands at the top of its file; stage_table.cpp orders them.

namespace moongate::reader {

extern const Stage kBands;
extern const Stage kBlur;
extern const Stage kBoxMean;
extern const Stage kBoxMeanSmall;
extern const Stage kChannel;
extern const Stage kEnlarge;
extern const Stage kEnlargeTwice;
extern const Stage kEqualise;
extern const Stage kFirstLook;
extern const Stage kFullSize;
extern const Stage kFullSizeOthers;
extern const Stage kGammaDark;
extern const Stage kGammaGlare;
extern const Stage kGammaLight;
extern const Stage kGreyCandidates;
extern const Stage kGreyDark;
extern const Stage kGreyFinders;
extern const Stage kGreyFirst;
extern const Stage kGreySweep;
extern const Stage kHistogram;
extern const Stage kHistogramReduced;
extern const Stage kInk;
extern const Stage kLinear;
extern const Stage kLinearFullSize;
extern const Stage kOpening;
extern const Stage kOtherMatrix;
extern const Stage kPadded;
extern const Stage kPlaces;
extern const Stage kReduce;
extern const Stage kReduceOthers;
extern const Stage kScanLines;
extern const Stage kSharpen;
extern const Stage kSunflower;
extern const Stage kTurnedBars;
extern const Stage kTurnedBarsFullSize;
extern const Stage kWide;
extern const Stage kTall;
extern const Stage kLevelled;
extern const Stage kSharp;
extern const Stage kSharpSmall;
extern const Stage kUnread;
extern const Stage kUnreadOthers;

}  // namespace moongate::reader
