package se.medborgarlofte.planted.rooms.messaging;

import se.medborgarlofte.planted.rooms.web.ReadsStore;

public record AnswersWeb(ReadsStore web) {}
