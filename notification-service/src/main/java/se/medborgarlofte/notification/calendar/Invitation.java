package se.medborgarlofte.notification.calendar;

import java.time.Instant;

/**
 * A meeting that someone is invited to.
 *
 * @param uid identifies the meeting for ever, in every calendar
 * @param sequence grows with each change; calendars keep the invitation with the highest
 * @param standing whether it takes place
 * @param statedAt when this version was made
 * @param summary one line for the calendar
 * @param description plain text, with the links
 * @param organiser the address that invites; nobody else's address is told to anybody
 * @param attendee the address of the one who gets this invitation
 */
public record Invitation(
        String uid,
        int sequence,
        Standing standing,
        Instant statedAt,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String description,
        String organiser,
        String attendee) {}
