package se.medborgarlofte.eventing.admin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The operator's operations, in services that answer HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import({DeadLetterController.class, OutboxController.class, WorkController.class, AuditController.class})
public class AdminConfiguration {}
