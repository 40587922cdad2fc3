package se.medborgarlofte.property.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of look-ups. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LookUpSettings.class)
class LookUpConfiguration {}
