#pragma once

#include "reader/scene.hpp"

// One stage a file; stages.cpp says in which order they run.

namespace moongate::reader {

extern const Stage kFirstLook;
extern const Stage kFullSize;
extern const Stage kGammaDark;
extern const Stage kGammaLight;
extern const Stage kGreyCandidates;
extern const Stage kGreyFinders;
extern const Stage kGreySweep;
extern const Stage kHistogram;

}  // namespace moongate::reader
