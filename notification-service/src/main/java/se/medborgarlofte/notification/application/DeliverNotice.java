package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Timing;

/**
 * Tells whoever holds an office on the day it is told. It may be done again: a message's id is derived from what is
 * told and to whom.
 */
@Service
public class DeliverNotice {

    private final Offices offices;
    private final Matters matters;
    private final Recipients recipients;
    private final OrderMessages orderMessages;
    private final Clock clock;

    DeliverNotice(Offices offices, Matters matters, Recipients recipients, OrderMessages orderMessages, Clock clock) {
        this.offices = offices;
        this.matters = matters;
        this.recipients = recipients;
        this.orderMessages = orderMessages;
        this.clock = clock;
    }

    /**
     * Tells everyone who is known.
     *
     * @return whether there was somebody for each office and person
     */
    public boolean deliver(Document payload) {
        Notice notice = Notice.of(payload);
        Optional<String> recorder = Optional.ofNullable(notice.seizureId()).flatMap(matters::recorderOf);
        List<Set<String>> wanted = notice.offices().stream()
                .map(office -> holders(office, notice))
                .collect(Collectors.toCollection(ArrayList::new));
        notice.people().forEach(person -> wanted.add(known(person)));
        if (notice.seizureId() != null) {
            wanted.add(recorder.map(this::known).orElseGet(() -> holders(Office.INVESTIGATOR, notice)));
        }
        Set<String> told = new HashSet<>();
        wanted.forEach(told::addAll);
        orderMessages.order(told.stream().map(notice::to).toList());
        return wanted.stream().noneMatch(Set::isEmpty);
    }

    private Set<String> holders(Office office, Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Timing.SWEDEN);
        return notice.cause()
                .area()
                .map(area -> Set.copyOf(offices.holders(office, area, today)))
                .orElse(Set.of());
    }

    private Set<String> known(String personId) {
        return recipients.know(personId) ? Set.of(personId) : Set.of();
    }
}
