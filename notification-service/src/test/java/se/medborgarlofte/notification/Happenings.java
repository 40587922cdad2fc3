package se.medborgarlofte.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the other services tell, in the words of their contracts. */
public final class Happenings {

    private Happenings() {}

    /** The match has turned out to be wrong. */
    public static Map<String, Object> reversal(String matchId, Person owner) {
        Map<String, Object> data = match(matchId, owner);
        data.put("state", "REVERSED");
        data.put("reversedReason", "DIFFERENT_THING");
        data.put("reversedAt", "2026-12-02T13:00:00Z");
        data.put("toldPersonIds", List.of(owner.id()));
        return data;
    }

    public static Map<String, Object> match(String matchId, Person owner) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("matchId", matchId);
        data.put("basis", "MARKING_CODE");
        data.put("itemId", "0193a5b0-5555-7666-8777-988899900011");
        data.put("seizureId", "0193a5b0-6666-7777-8888-999900011122");
        data.put("seizedItemId", "0193a5b0-7777-7888-8999-000011122233");
        data.put("municipalityCode", "1281");
        data.put("ownerId", owner.id());
        data.put("state", "CONFIRMED");
        data.put("proposedAt", "2026-11-30T12:00:00Z");
        data.put("confirmedAt", "2026-11-30T13:00:00Z");
        return data;
    }

    public static Map<String, Object> concern(String concernId, Person raisedBy, List<Map<String, String>> receipts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("concernId", concernId);
        data.put("municipalityCode", "1230");
        data.put("category", "RESIDENTIAL_BURGLARY");
        data.put("raisedBy", raisedBy.id());
        data.put("origin", "INHABITANT");
        data.put("raisedAt", "2026-11-20T12:00:00Z");
        data.put("state", "RAISED");
        data.put("receipts", receipts);
        return data;
    }

    public static Map<String, String> inPicture(String pictureId) {
        return Map.of("kind", "IN_PICTURE", "pictureId", pictureId, "at", "2026-11-21T12:00:00Z");
    }

    public static Map<String, String> inPledge(String pledgeId) {
        return Map.of("kind", "IN_PLEDGE", "pledgeId", pledgeId, "at", "2026-11-22T12:00:00Z");
    }

    public static Map<String, Object> visit(
            String visitId, int sequence, Instant startsAt, Person contact, Person officer, Person coordinator) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("visitId", visitId);
        data.put("municipalityCode", "1230");
        data.put("requestedBy", contact.id());
        data.put("kind", "START_UP");
        data.put("startsAt", startsAt.toString());
        data.put("endsAt", startsAt.plusSeconds(5400).toString());
        data.put("policePersonId", officer.id());
        data.put("municipalityPersonId", coordinator.id());
        data.put("state", "CONFIRMED");
        data.put("invitationSequence", sequence);
        return data;
    }
}
