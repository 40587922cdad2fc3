package se.medborgarlofte.notification.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a message tells: a template and the facts to fill it with.
 *
 * @param facts exactly those the template needs, so that a missing one is found when the message is ordered and not
 *     when it is sent
 */
public record Content(Template template, Map<Fact, String> facts) {

    public Content {
        facts = Map.copyOf(facts);
        Set<Fact> told = new HashSet<>(facts.keySet());
        told.removeAll(template.optionalFacts());
        if (!told.equals(template.facts())) {
            throw new IllegalArgumentException(
                    template + " lacks or has too many of " + difference(template.facts(), told));
        }
    }

    /** The fact's value; only facts of the template may be asked for. */
    public String get(Fact fact) {
        String value = facts.get(fact);
        if (value == null) {
            throw new IllegalArgumentException(template + " does not tell " + fact);
        }
        return value;
    }

    private static Set<Fact> difference(Set<Fact> needed, Set<Fact> given) {
        EnumSet<Fact> result = EnumSet.allOf(Fact.class);
        result.removeIf(fact -> needed.contains(fact) == given.contains(fact));
        return result;
    }
}
