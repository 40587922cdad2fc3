package se.medborgarlofte.pledge.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.domain.ReviewNotice;

/** Puts the review of an approved picture in the calendar: a reminder three months before, and the day itself. */
@Configuration(proxyBeanMethods = false)
class ReviewScheduling {

    /** What this reads of a picture's events. */
    record ApprovedFacts(String pictureId, @Nullable LocalDate reviewDueOn) {}

    @Bean
    ProcessHandler<ApprovedFacts> reviewOfApprovedPictures(WorkQueue queue, SwedishCalendar calendar) {
        return new ProcessHandler<>(
                "review-of-approved-pictures",
                Set.of(EventType.of("pledge", "picture-approved"), EventType.of("pledge", "picture-restated")),
                ApprovedFacts.class,
                event -> schedule(event.data(), queue, calendar));
    }

    private static void schedule(ApprovedFacts picture, WorkQueue queue, SwedishCalendar calendar) {
        LocalDate due = picture.reviewDueOn();
        if (due == null) {
            return;
        }
        schedule(picture.pictureId(), ReviewNotice.REMINDED, due.minusMonths(3), queue, calendar);
        schedule(picture.pictureId(), ReviewNotice.OVERDUE, due.plusDays(1), queue, calendar);
    }

    private static void schedule(
            String pictureId, ReviewNotice notice, LocalDate day, WorkQueue queue, SwedishCalendar calendar) {
        queue.schedule(
                ReviewWork.KIND,
                pictureId + "@" + notice,
                calendar.startOf(day),
                new Document("pictureId", pictureId).append("notice", notice.name()));
    }
}
