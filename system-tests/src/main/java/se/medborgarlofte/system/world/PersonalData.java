package se.medborgarlofte.system.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every piece of personal data and every free text that the story has used, so that it can be looked for. */
public final class PersonalData {

    private static final int SHORTEST = 4;

    private final Map<String, String> kindByText = new ConcurrentHashMap<>();

    /** Notes a text and answers it. */
    public String used(String kind, String text) {
        BrokenException.unless(
                text.length() >= SHORTEST, "A %s of %d characters is too short to be looked for", kind, text.length());
        kindByText.put(text, kind);
        return text;
    }

    /** Notes a person's name, also its parts that are long enough to be told from other words, and address. */
    void used(Session person) {
        used("name", person.name());
        for (String part : person.name().split(" ")) {
            if (part.length() > SHORTEST) {
                used("name", part);
            }
        }
        used("e-mail address", person.email());
    }

    /** What was used, and what kind it is of. */
    public Map<String, String> all() {
        return Map.copyOf(kindByText);
    }
}
