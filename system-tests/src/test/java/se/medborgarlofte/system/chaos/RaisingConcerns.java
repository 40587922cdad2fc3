package se.medborgarlofte.system.chaos;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import se.medborgarlofte.system.Wishes;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** Concerns of one inhabitant: each acknowledged one is there, once, with its receipts and its letter. */
final class RaisingConcerns {

    private static final String PATH = "/dialogue/v1/concerns";

    private final Session oskar;
    private final Wishes wishes;
    private final int before;
    private final Map<String, String> textById = new ConcurrentHashMap<>();

    RaisingConcerns(World world) {
        this.oskar = world.as(Person.OSKAR);
        this.wishes = new Wishes(world);
        this.before = total();
    }

    void raise() {
        Map<String, Object> concern = wishes.concern("1281", "THEFT");
        String id = Commands.create(oskar, PATH, concern);
        textById.put(id, concern.get("text").toString());
    }

    Set<String> acknowledged() {
        return Set.copyOf(textById.keySet());
    }

    private int total() {
        return Commands.read(oskar, PATH + "?mine=true&limit=1").number("/total");
    }

    /** Visible as acknowledged, none besides, and each receipt given once. */
    void check(SoftAssertions hold, String pictureId) {
        hold.assertThat(total() - before).as("concerns there are").isEqualTo(textById.size());
        textById.forEach((id, text) -> {
            Answer concern = Commands.read(oskar, PATH + "/" + id);
            hold.assertThat(concern.at("/text")).as("text of concern %s", id).isEqualTo(text);
            hold.assertThat(receipts(concern, "RECEIVED", ""))
                    .as("receipts of %s", id)
                    .isEqualTo(1);
            hold.assertThat(receipts(concern, "IN_PICTURE", pictureId))
                    .as("receipts of %s for the picture", id)
                    .isEqualTo(1);
        });
    }

    /** Waits until each has its receipt for the picture, and was told of both. */
    void awaitTold(String pictureId) {
        Set<String> left = textById.keySet().stream().collect(Collectors.toSet());
        Patience.untilTrue("every concern has its receipts, told", ChaosIT.SETTLING, () -> {
            left.removeIf(id -> isTold(Commands.read(oskar, PATH + "/" + id), pictureId));
            return left.isEmpty();
        });
    }

    private static boolean isTold(Answer concern, String pictureId) {
        return concern.json()
                        .path("receipts")
                        .valueStream()
                        .filter(receipt -> receipt.has("toldAt"))
                        .filter(receipt -> receipt.path("kind").asString().equals("RECEIVED")
                                || receipt.path("pictureId").asString("").equals(pictureId))
                        .count()
                == 2;
    }

    private static long receipts(Answer concern, String kind, String pictureId) {
        return concern.json()
                .path("receipts")
                .valueStream()
                .filter(receipt -> receipt.path("kind").asString().equals(kind))
                .filter(receipt -> receipt.path("pictureId").asString("").equals(pictureId))
                .count();
    }
}
