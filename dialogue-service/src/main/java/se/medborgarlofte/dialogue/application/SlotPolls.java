package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;

/** All polls on times. */
public interface SlotPolls extends Keeping<SlotPoll, SlotPollEvent> {}
