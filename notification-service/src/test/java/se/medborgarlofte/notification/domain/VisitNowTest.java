package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.notification.Facts;

/** Nobody is reminded of a meeting that was moved or called off while the message waited. */
class VisitNowTest {

    private static final Instant TOLD = Instant.parse("2026-11-30T17:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"VISIT_INVITATION", "VISIT_MOVED", "VISIT_PROPOSAL", "VISIT_REMINDER"})
    void whatIsNoLongerSoIsNotTold(Template template) {
        Content content = Facts.of(template);

        assertThat(new VisitNow(TOLD, true).overtakes(content)).isFalse();
        assertThat(new VisitNow(TOLD.plusSeconds(3600), true).overtakes(content))
                .isTrue();
        assertThat(new VisitNow(TOLD, false).overtakes(content)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"VISIT_CANCELLED", "VISIT_NOT_STAFFED", "CONCERN_RECEIVED"})
    void whatStaysTrueIsToldAlsoLate(Template template) {
        assertThat(new VisitNow(TOLD.plusSeconds(3600), false).overtakes(Facts.of(template)))
                .isFalse();
    }

    /** A visit is open until its note is there, or it is called off or withheld. */
    @ParameterizedTest
    @EnumSource(names = {"VISIT_NOTE_MISSING", "VISIT_NOTE_ESCALATED"})
    void nobodyIsAskedForANoteThatIsThere(Template template) {
        assertThat(new VisitNow(TOLD, true).overtakes(Facts.of(template))).isFalse();
        assertThat(new VisitNow(TOLD, false).overtakes(Facts.of(template))).isTrue();
    }
}
