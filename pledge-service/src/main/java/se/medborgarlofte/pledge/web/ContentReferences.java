package se.medborgarlofte.pledge.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.Activity;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.PledgeContent;

/** The keys of a content name one thing each, and what refers to a key finds it. */
final class ContentReferences {

    private final PledgeContent content;
    private final Set<String> wrong = new HashSet<>();
    private final Problem problem = Problem.of(CommonProblem.INVALID_REQUEST);

    private ContentReferences(PledgeContent content) {
        this.content = content;
    }

    /**
     * The content, when its keys hold.
     *
     * @throws Problem with each place marked where they do not
     */
    static PledgeContent checked(PledgeContent content) {
        ContentReferences references = new ContentReferences(content);
        references.checkKeys();
        references.checkActivities();
        if (!references.wrong.isEmpty()) {
            throw references.problem;
        }
        return content;
    }

    /**
     * The content, when each of its activities serves an indicator: what nobody can see working is not promised. Texts
     * of pledges from before that was asked can still be corrected.
     *
     * @throws Problem with each activity marked that serves none
     */
    static PledgeContent linked(PledgeContent content) {
        ContentReferences references = new ContentReferences(content);
        for (int i = 0; i < content.activities().size(); i++) {
            if (content.activities().get(i).serves().isEmpty()) {
                references.mark("/content/activities/" + i + "/serves", "serves-no-indicator", "");
            }
        }
        if (!references.wrong.isEmpty()) {
            throw references.problem;
        }
        return content;
    }

    private void checkKeys() {
        checkUnique(
                "/content/activities/",
                content.activities().stream().map(Activity::key).toList());
        checkUnique(
                "/content/indicators/",
                content.indicators().stream().map(Indicator::key).toList());
    }

    private void checkUnique(String place, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                mark(place + i + "/key", "key-used-twice", keys.get(i));
            }
        }
    }

    private void checkActivities() {
        Set<String> indicators = new HashSet<>();
        content.indicators().forEach(indicator -> indicators.add(indicator.key()));
        for (int i = 0; i < content.activities().size(); i++) {
            Activity activity = content.activities().get(i);
            checkServed("/content/activities/" + i + "/serves/", activity, indicators);
            checkSuccessor("/content/activities/" + i + "/successor", activity);
        }
    }

    private void checkServed(String place, Activity activity, Set<String> indicators) {
        for (int i = 0; i < activity.serves().size(); i++) {
            if (!indicators.contains(activity.serves().get(i))) {
                mark(place + i, "unknown-key", activity.serves().get(i));
            }
        }
    }

    private void checkSuccessor(String place, Activity activity) {
        String successor = activity.successor();
        if (successor != null
                && (successor.equals(activity.key())
                        || content.activity(successor).isEmpty())) {
            mark(place, "unknown-key", successor);
        }
    }

    private void mark(String pointer, String code, String key) {
        wrong.add(pointer);
        problem.error(pointer, code, key);
    }
}
