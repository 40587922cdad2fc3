package se.medborgarlofte.http;

/** A text of the bundles that is chosen when the language of the answer is known. */
record ProblemText(String code, Object... arguments) {}
