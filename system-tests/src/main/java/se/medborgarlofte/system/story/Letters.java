package se.medborgarlofte.system.story;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.medborgarlofte.local.Mail;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** The letters that the platform sends: announced by an event, found in the mailbox. */
final class Letters {

    private static final String HANDED_OVER = "notification/message-handed-over";

    private final World world;

    Letters(World world) {
        this.world = world;
    }

    /** The announcement that a letter about something has been handed over to the mail server. */
    Told announced(String template, String about, Session recipient) {
        return world.topics()
                .await(
                        "a letter '%s' about %s is handed over".formatted(template, about),
                        event -> isLetter(event, template, about, recipient));
    }

    /** The one letter to somebody without an account, of whom only the address and an opaque id are known. */
    Mail toAddress(String template, String about, String recipientId, String address) {
        Told announced = world.topics()
                .await(
                        "a letter '%s' about %s is handed over".formatted(template, about),
                        event -> isLetter(event, template, about, recipientId));
        return world.mails()
                .await("the letter %s arrives".formatted(announced.subject()), address, announced.subject());
    }

    /** What a link in a letter to one of our pages carries after {@code #}; it must never stand anywhere but there. */
    String secretOf(Mail mail, String page) {
        Matcher link =
                Pattern.compile(Pattern.quote(page) + "#([A-Za-z0-9_.-]+)").matcher(mail.text());
        BrokenException.unless(link.find(), "The letter does not lead to the page %s", page);
        String secret = link.group(1);
        world.personalData().used("link key", secret.substring(secret.indexOf('.') + 1));
        return secret;
    }

    /** The letter of an announcement, in the mailbox. */
    Mail arrived(Told announced, Session recipient) {
        return world.mails()
                .await("the letter %s arrives".formatted(announced.subject()), recipient.email(), announced.subject());
    }

    /** The one letter about something; there must be a link to it inside. */
    Mail about(String template, String about, Session recipient) {
        return about(template, about, about, recipient);
    }

    /** The one letter about something, with a link to something else inside. */
    Mail about(String template, String about, String leadsTo, Session recipient) {
        Mail mail = arrived(announced(template, about, recipient), recipient);
        BrokenException.unless(mail.text().contains(leadsTo), "The letter '%s' does not lead to %s", template, leadsTo);
        BrokenException.unless(!mail.subject().isBlank(), "The letter '%s' has no subject", template);
        return mail;
    }

    /** Goes on only if exactly one such letter has been sent. */
    void exactlyOne(String template, String about, Session recipient) {
        Set<String> messages =
                sent(template, about, recipient).stream().map(Told::subject).collect(Collectors.toSet());
        BrokenException.unlessEqual(
                1, messages.size(), "The number of letters '%s' about %s".formatted(template, about));
        String message = messages.iterator().next();
        long mails = world.mails().listed(recipient.email()).stream()
                .filter(mail -> mail.carries(message))
                .count();
        BrokenException.unlessEqual(
                1L, mails, "The number of mails of the letter '%s' about %s".formatted(template, about));
    }

    /** Goes on only if no such letter has been sent. */
    void none(String template, String about, Session recipient) {
        BrokenException.unlessEqual(
                0,
                sent(template, about, recipient).size(),
                "The number of letters '%s' about %s".formatted(template, about));
    }

    private List<Told> sent(String template, String about, Session recipient) {
        return world.topics().all(event -> isLetter(event, template, about, recipient));
    }

    private static boolean isLetter(Told event, String template, String about, Session recipient) {
        return isLetter(event, template, about, recipient.personId());
    }

    private static boolean isLetter(Told event, String template, String about, String recipientId) {
        return event.is(HANDED_OVER)
                && event.fact("/template").equals(template)
                && event.fact("/causeSubject").equals(about)
                && event.fact("/recipientId").equals(recipientId);
    }
}
