package se.medborgarlofte.notification.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * What has been told of a thing in custody.
 *
 * @param judged those whose claims are judged
 * @param decided for whom a return was decided, with the number of the event that told it
 * @param returned whether somebody has got it
 */
public record ClaimedThing(Set<String> judged, Map<String, Long> decided, boolean returned) {

    public ClaimedThing {
        judged = Set.copyOf(judged);
        decided = Map.copyOf(decided);
    }

    /** Whether a letter about the thing tells what is no longer so. */
    public boolean overtakes(Content content) {
        return switch (content.template()) {
            case CLAIM_QUESTION, THING_CLAIMED -> returned || judged.contains(person(content));
            case RETURN_DECIDED -> returned || isDecidedForAnother(person(content));
            default -> false;
        };
    }

    private boolean isDecidedForAnother(String personId) {
        return decided.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .filter(latest -> !latest.getKey().equals(personId))
                .isPresent();
    }

    private static String person(Content content) {
        return content.get(Fact.CONCERNED_PERSON_ID);
    }
}
