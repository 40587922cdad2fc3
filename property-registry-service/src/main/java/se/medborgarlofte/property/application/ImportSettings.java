package se.medborgarlofte.property.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of {@code theft-report-imports.*}.
 *
 * @param slice after so many reports of a file it is noted how far the import has come
 */
@ConfigurationProperties("theft-report-imports")
record ImportSettings(@DefaultValue("1000") int slice) {}
