package se.medborgarlofte.pledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.pledge.application.PledgeRevision;

/** The entity tag of a page of a list: another as soon as one item, the order, the total or the day is another. */
final class PageTag {

    private PageTag() {}

    static String of(Page<PledgeRevision> page, LocalDate today) {
        String shown = page.items().stream()
                .map(item -> item.id() + "@" + item.revision())
                .collect(Collectors.joining(",", page.total() + ":" + today + ":", ""));
        return '"' + UUID.nameUUIDFromBytes(shown.getBytes(UTF_8)).toString() + '"';
    }

    /** The entity tag of what is not stored but computed: another as soon as anything in it is another. */
    static String ofContent(Record content) {
        return '"' + UUID.nameUUIDFromBytes(content.toString().getBytes(UTF_8)).toString() + '"';
    }
}
