package se.medborgarlofte.system.refusals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.medborgarlofte.system.Wishes;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;

/** One of everything, in every service, made before anything is refused. */
final class Scene {

    final Creation concern;
    final Creation visit;
    final Creation note;
    final Creation picture;
    final Creation pledge;
    final Creation item;
    final Creation theft;
    final Creation uvCheck;
    final Creation seizure;
    final String match;

    private final World world;
    private final Wishes wishes;

    Scene(World world) {
        this.world = world;
        this.wishes = new Wishes(world);
        concern = Creation.make(
                world, "/dialogue/v1/concerns", Person.ANNA, Person.JOHAN, "category", concern(), concern());
        visit = Creation.make(
                world, "/dialogue/v1/visits", Person.BERTIL, Person.JOHAN, "startsAt", wishes.visit(), wishes.visit());
        note = Creation.make(
                world,
                "/dialogue/v1/meeting-notes",
                Person.DAVID,
                Person.ANNA,
                "attendance",
                wishes.note(),
                wishes.note());
        picture = picture();
        pledge = pledge(approvedPicture());
        String code = world.chance().code(12);
        item = Creation.make(
                world,
                "/property/v1/items",
                Person.ANNA,
                Person.ERIK,
                "category",
                wishes.item(code),
                wishes.item(code + "9"));
        theft = Creation.make(
                world,
                "/property/v1/theft-reports",
                Person.ANNA,
                Person.JOHAN,
                "stolenFrom",
                wishes.theft(),
                wishes.theft());
        uvCheck = Creation.make(
                world, "/property/v1/uv-checks", Person.ERIK, Person.ANNA, "at", wishes.uvCheck(), wishes.uvCheck());
        seizure = Creation.make(
                world,
                "/property/v1/seizures",
                Person.ERIK,
                Person.ANNA,
                "found",
                wishes.seizure(code),
                wishes.seizure(code));
        match = world.topics()
                .await(
                        "the scene's match",
                        event -> event.is("property/match-proposed")
                                && event.fact("/itemId").equals(item.id()))
                .subject();
    }

    private Map<String, Object> concern() {
        return wishes.concern("1230", "DISORDER");
    }

    private Creation picture() {
        return Creation.make(
                world,
                "/pledge/v1/situation-pictures",
                Person.KARIN,
                Person.ANNA,
                "periodFrom",
                wishes.picture("1230"),
                wishes.picture("1230"));
    }

    private String approvedPicture() {
        Creation approved = picture();
        Patience.untilTrue(
                "the picture has the scene's concern",
                () -> world.as(Person.KARIN)
                        .read(approved.address() + "/problems")
                        .text()
                        .contains("DISORDER"));
        String etag = world.as(Person.KARIN)
                .send(Call.put(approved.address(), wishes.parts()).ifMatch("\"1\""))
                .expect(200)
                .etag();
        world.as(Person.INGRID)
                .send(Call.post(approved.address() + "/approvals").ifMatch(etag))
                .expect(200);
        return approved.id();
    }

    private Creation pledge(String pictureId) {
        return Creation.make(
                world,
                "/pledge/v1/pledges",
                Person.CECILIA,
                Person.ANNA,
                "content",
                wishes.pledge(pictureId),
                wishes.pledge(pictureId));
    }

    Stream<Creation> creations() {
        return Stream.of(concern, visit, note, picture, pledge, item, theft, uvCheck, seizure);
    }

    /** Everything of the scene as it is read now, with its tag. */
    List<String> asItIs() {
        Stream<String> created = creations().map(creation -> read(creation.by(), creation.address()));
        return Stream.concat(created, Stream.of(read(Person.FATIMA, matchAddress()), read(Person.ANNA, recipient())))
                .toList();
    }

    /** The first thing of the theft report. */
    String stolenThing() {
        return world.as(Person.ANNA).read(theft.address()).at("/items/0/itemId");
    }

    String stolenThingAddress() {
        return theft.address() + "/items/" + stolenThing();
    }

    String matchAddress() {
        return "/property/v1/matches/" + match;
    }

    static String recipient() {
        return "/notification/v1/recipients/me";
    }

    private String read(Person person, String address) {
        var answer = world.as(person).read(address);
        return answer.etag() + answer.text();
    }
}
