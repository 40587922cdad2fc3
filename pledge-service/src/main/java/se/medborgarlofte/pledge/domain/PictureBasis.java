package se.medborgarlofte.pledge.domain;

/** The approved version of a situation picture that a pledge stands on. */
public record PictureBasis(String pictureId, int pictureVersion) {}
