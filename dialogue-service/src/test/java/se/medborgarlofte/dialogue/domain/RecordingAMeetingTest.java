package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medborgarlofte.dialogue.domain.Given.DAVID;
import static se.medborgarlofte.dialogue.domain.Given.NOW;
import static se.medborgarlofte.dialogue.domain.Given.sealed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recording a meeting")
class RecordingAMeetingTest {

    private static final NotedConcern LIGHTING =
            new NotedConcern("c5a1d2e3-f4b5-5c6d-8e7f-a0b1c2d3e4f5", Category.LIGHTING, sealed("lampor"));

    @Test
    @DisplayName("a note may be sent long after the meeting, when the phone has a network again")
    void longAfter() {
        var decision = MeetingNote.record(heldAt(NOW.minus(Duration.ofDays(9))));

        assertThat(decision.events()).containsExactly(new MeetingEvent.MeetingRecorded());
    }

    @Test
    @DisplayName("a meeting that has not been held cannot be recorded")
    void notYet() {
        assertThatThrownBy(() -> MeetingNote.record(heldAt(NOW.plusMillis(1))))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.NOT_HELD_YET));
    }

    @Test
    @DisplayName("a concern from a meeting was raised when the meeting was held, and knows its note")
    void concernsOfTheirOwn() {
        MeetingNote note = heldAt(NOW.minus(Duration.ofDays(9)));

        RaisedConcern raised = note.asRaised("the-note", LIGHTING);

        assertThat(raised.origin()).isEqualTo(Origin.MEETING);
        assertThat(raised.meetingNoteId()).isEqualTo("the-note");
        assertThat(raised.raisedAt()).isEqualTo(note.heldAt());
        assertThat(raised.raisedBy()).isEqualTo(DAVID);
    }

    private static MeetingNote heldAt(Instant heldAt) {
        return new MeetingNote(
                "1230",
                heldAt,
                MeetingKind.EVERYDAY,
                null,
                12,
                sealed("minnesanteckning"),
                DAVID,
                NOW,
                List.of(LIGHTING),
                List.of(),
                List.of(),
                List.of());
    }
}
