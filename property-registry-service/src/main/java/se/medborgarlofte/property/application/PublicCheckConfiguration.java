package se.medborgarlofte.property.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the public check. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicCheckSettings.class)
class PublicCheckConfiguration {}
