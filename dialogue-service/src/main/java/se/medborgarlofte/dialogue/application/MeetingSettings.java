package se.medborgarlofte.dialogue.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What follows a meeting.
 *
 * @param firstChase how long after a visit its note is asked for
 * @param secondChase how long after a visit it is asked for again
 * @param escalation how long after a visit its absence is escalated
 * @param promiseEscalation how long after its day a promise that was not kept is escalated
 * @param remindOfLoan how long before its day a borrower is reminded
 */
@ConfigurationProperties("dialogue.meetings")
public record MeetingSettings(
        @DefaultValue("P3D") Duration firstChase,
        @DefaultValue("P7D") Duration secondChase,
        @DefaultValue("P10D") Duration escalation,
        @DefaultValue("P7D") Duration promiseEscalation,
        @DefaultValue("P3D") Duration remindOfLoan) {}
