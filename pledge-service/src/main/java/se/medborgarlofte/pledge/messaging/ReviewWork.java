package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.pledge.application.RemindOfReview;
import se.medborgarlofte.pledge.domain.ReviewNotice;

/** Tells that a picture's review comes near or is overdue. */
@Component
class ReviewWork implements WorkHandler {

    static final String KIND = "picture-review";

    private final RemindOfReview remindOfReview;

    ReviewWork(RemindOfReview remindOfReview) {
        this.remindOfReview = remindOfReview;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult perform(Work work) {
        remindOfReview.remind(
                work.payload().getString("pictureId"),
                ReviewNotice.valueOf(work.payload().getString("notice")));
        return new WorkResult.Done("told");
    }
}
