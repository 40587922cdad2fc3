package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;
import tools.jackson.databind.JsonNode;

/** Concerns as those who raise and read them meet them. */
final class Concerns {

    static final String PATH = "/dialogue/v1/concerns";
    static final String BURGLARY = "RESIDENTIAL_BURGLARY";

    private final World world;

    Concerns(World world) {
        this.world = world;
    }

    /** A body with a text that has never been sent before. */
    Map<String, Object> body(String municipalityCode, String category, String about) {
        String text = about + " Folk kallar platsen " + world.chance().word() + ".";
        return Map.of(
                "municipalityCode", municipalityCode,
                "category", category,
                "text", world.personalData().used("free text", text));
    }

    /** Raises one and answers its id. */
    String raise(Session by, String municipalityCode, String category, String about) {
        return by.create(PATH, body(municipalityCode, category, about)).id();
    }

    /** Sends one that must be refused. */
    Answer attempt(Session by, Object body) {
        return by.send(Call.post(PATH, body));
    }

    Answer read(Session by, String id) {
        return by.read(PATH + "/" + id);
    }

    int own(Session by) {
        return by.read(PATH + "?mine=true&limit=1").number("/total");
    }

    /** Waits until the concern has a receipt of that kind, and whoever raised it has been told. */
    void awaitToldReceipt(Session by, String id, String kind) {
        Patience.untilTrue(
                "the concern %s has a receipt %s that was told".formatted(id, kind),
                () -> receipts(read(by, id).json(), kind, true) == 1);
    }

    /** Goes on only if the concern has no receipt of that kind. */
    void requireNoReceipt(Session by, String id, String kind) {
        BrokenException.unlessEqual(
                0L, receipts(read(by, id).json(), kind, false), "The number of receipts %s of %s".formatted(kind, id));
    }

    private static long receipts(JsonNode concern, String kind, boolean told) {
        return concern.path("receipts")
                .valueStream()
                .filter(receipt -> receipt.path("kind").asString().equals(kind))
                .filter(receipt -> !told || receipt.has("toldAt"))
                .count();
    }
}
