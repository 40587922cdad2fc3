package se.medborgarlofte.notification.messaging;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.MessageOrder;
import se.medborgarlofte.notification.application.Notice;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Template;

/** Puts together what an event orders: the same thing is told to somebody once on the same occasion. */
record Orders(ReceivedEvent<?> event, @Nullable String municipality) {

    /** To people. */
    List<MessageOrder> to(Template template, Map<Fact, String> facts, String occasion, @Nullable String... people) {
        Content content = content(template, facts);
        return Arrays.stream(people)
                .filter(Objects::nonNull)
                .distinct()
                .map(person -> new MessageOrder(about(occasion), content, person, Causes.of(event, municipality)))
                .toList();
    }

    /** To whoever holds one of the offices. */
    Notice to(Template template, Map<Fact, String> facts, String occasion, Set<Office> offices) {
        return Notice.toOffices(about(occasion), content(template, facts), Causes.of(event, municipality), offices);
    }

    private String about(String occasion) {
        return event.subject() + ":" + occasion;
    }

    /** The template's facts among those given. */
    Content content(Template template, Map<Fact, String> facts) {
        Map<Fact, String> told = new EnumMap<>(Fact.class);
        facts.forEach((fact, value) -> {
            if (template.facts().contains(fact) || template.optionalFacts().contains(fact)) {
                told.put(fact, value);
            }
        });
        return new Content(template, told);
    }

    /** What the event must say for this letter. */
    static String required(@Nullable String value, String what) {
        return Optional.ofNullable(value).orElseThrow(() -> new MalformedEventException("it does not say " + what));
    }
}
