package se.medborgarlofte.property.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of {@code figures.*}.
 *
 * @param suppressBelow smaller counts than this are not made public
 */
@ConfigurationProperties("figures")
record FigureSettings(@DefaultValue("5") int suppressBelow) {}
