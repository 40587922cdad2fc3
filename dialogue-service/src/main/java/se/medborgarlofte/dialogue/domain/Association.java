package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.AssociationEvent.AssociationChanged;
import se.medborgarlofte.dialogue.domain.AssociationEvent.AssociationConfirmationDue;
import se.medborgarlofte.dialogue.domain.AssociationEvent.AssociationRegistered;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A neighbourhood watch, a homeowners' association or the like. Its households are counted, not named.
 *
 * @param districtCode the statistical district it lies in; null when it covers more than one
 * @param confirmedAt when somebody last said that it is alive and how large it is
 */
public record Association(
        String municipalityCode,
        @Nullable String districtCode,
        String name,
        AssociationKind kind,
        int households,
        List<Contact> contacts,
        AssociationState state,
        Instant confirmedAt) {

    static final int MOST_CONTACTS = 200;

    public Association {
        contacts = List.copyOf(contacts);
    }

    /** Takes in an association; registering it says that it is alive. */
    public static Decision<Association, AssociationEvent> register(Association association) {
        Refusal.DISTRICT_ELSEWHERE.when(isElsewhere(association.districtCode, association.municipalityCode));
        return Decision.of(association, new AssociationRegistered());
    }

    /** Says anew what it is and how large; the same again changes nothing. */
    public Decision<Association, AssociationEvent> describe(
            AssociationKind newKind, @Nullable String newDistrict, int newHouseholds) {
        Refusal.ASSOCIATION_IS_CLOSED.when(state == AssociationState.CLOSED);
        Refusal.DISTRICT_ELSEWHERE.when(isElsewhere(newDistrict, municipalityCode));
        Association next = new Association(
                municipalityCode, newDistrict, name, newKind, newHouseholds, contacts, state, confirmedAt);
        return next.equals(this) ? Decision.unchanged(this) : Decision.of(next, new AssociationChanged());
    }

    /** Names a contact person, or changes what they are; a new head contact makes the old one a contact. */
    public Decision<Association, AssociationEvent> name(Contact contact) {
        Refusal.ASSOCIATION_IS_CLOSED.when(state == AssociationState.CLOSED);
        if (contacts.contains(contact)) {
            return Decision.unchanged(this);
        }
        List<Contact> others = contacts.stream()
                .filter(other -> !other.personId().equals(contact.personId()))
                .map(other -> contact.role() == ContactRole.HEAD_CONTACT
                        ? new Contact(other.personId(), ContactRole.CONTACT, other.households())
                        : other)
                .toList();
        Refusal.TOO_MANY_CONTACTS.when(others.size() >= MOST_CONTACTS);
        return Decision.of(with(Lists.with(others, contact)), new AssociationChanged());
    }

    /** A contact person steps down. */
    public Decision<Association, AssociationEvent> release(String personId) {
        List<Contact> rest = contacts.stream()
                .filter(contact -> !contact.personId().equals(personId))
                .toList();
        return rest.size() == contacts.size()
                ? Decision.unchanged(this)
                : Decision.of(with(rest), new AssociationChanged());
    }

    /** Somebody says that it is alive and how large it is now. */
    public Decision<Association, AssociationEvent> confirm(int newHouseholds, Instant now) {
        Refusal.ASSOCIATION_IS_CLOSED.when(state == AssociationState.CLOSED);
        Association next = new Association(
                municipalityCode, districtCode, name, kind, newHouseholds, contacts, AssociationState.ACTIVE, now);
        return Decision.of(next, new AssociationChanged());
    }

    /** Asks whether it is still alive, unless somebody has said so since the question was planned. */
    public Decision<Association, AssociationEvent> askWhetherAlive(Instant confirmedWhenPlanned) {
        boolean overtaken = confirmedAt.isAfter(confirmedWhenPlanned) || state != AssociationState.ACTIVE;
        return overtaken ? Decision.unchanged(this) : Decision.quiet(this, new AssociationConfirmationDue());
    }

    /** Nobody has answered the question. */
    public Decision<Association, AssociationEvent> unanswered(Instant confirmedWhenPlanned) {
        boolean overtaken = confirmedAt.isAfter(confirmedWhenPlanned) || state != AssociationState.ACTIVE;
        return overtaken
                ? Decision.unchanged(this)
                : Decision.of(with(AssociationState.UNCONFIRMED), new AssociationChanged());
    }

    /** It no longer exists. */
    public Decision<Association, AssociationEvent> close() {
        return state == AssociationState.CLOSED
                ? Decision.unchanged(this)
                : Decision.of(with(AssociationState.CLOSED), new AssociationChanged());
    }

    public boolean hasContact(String personId) {
        return contacts.stream().anyMatch(contact -> contact.personId().equals(personId));
    }

    private static boolean isElsewhere(@Nullable String district, String municipality) {
        return district != null && !district.startsWith(municipality);
    }

    private Association with(List<Contact> newContacts) {
        return new Association(municipalityCode, districtCode, name, kind, households, newContacts, state, confirmedAt);
    }

    private Association with(AssociationState newState) {
        return new Association(municipalityCode, districtCode, name, kind, households, contacts, newState, confirmedAt);
    }
}
