package se.medborgarlofte.system.scan;

/**
 * Personal data where none may be. What it says is not repeated here.
 *
 * @param kind such as {@code name} or {@code phone number}
 * @param where such as {@code dialogue.events.v1[3]@17} or {@code pledge-service.log:120}
 */
public record Finding(String kind, String where) {

    @Override
    public String toString() {
        return kind + " in " + where;
    }
}
