package se.medborgarlofte.system.refusals;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.medborgarlofte.system.Wishes;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** Everything that can be wrong with a request, for everything that can be asked for. */
final class Refusals {

    private static final int TOO_LARGE = 1_500_000;
    private static final int TOO_DEEP = 300;

    private final World world;
    private final Scene scene;
    private final Wishes wishes;
    private final Tokens tokens;

    Refusals(World world, Scene scene) {
        this.world = world;
        this.scene = scene;
        this.wishes = new Wishes(world);
        this.tokens = new Tokens(
                world.as(Person.ANNA).token(), world.platform().data().secrets());
    }

    Stream<Refusal> all() {
        Stream<Refusal> bodies = scene.creations().flatMap(this::badBodies);
        Stream<Refusal> strangers = scene.creations().flatMap(this::strangers);
        return Stream.of(bodies, strangers, recipient(), unknown(), conditional(), beyondTheArea())
                .flatMap(part -> part);
    }

    private Stream<Refusal> badBodies(Creation creation) {
        Session by = world.as(creation.by());
        String path = creation.path();
        Map<String, Object> missing = new HashMap<>(creation.body());
        missing.remove(creation.field());
        Map<String, Object> wrong = new HashMap<>(creation.body());
        wrong.put(creation.field(), Map.of("is", "of the wrong type"));
        return Stream.of(
                new Refusal("malformed JSON", by, Call.post(path, "{\"a\": "), 400, "malformed-json"),
                new Refusal("a list instead of an object", by, Call.post(path, "[]"), 422, "invalid-request"),
                new Refusal(creation.field() + " is missing", by, Call.post(path, missing), 422, "invalid-request"),
                new Refusal(
                        creation.field() + " is of a wrong type", by, Call.post(path, wrong), 422, "invalid-request"),
                new Refusal("too large", by, Call.post(path, large()), 413, "body-too-large"),
                new Refusal("nested too deep", by, Call.post(path, deep()), 400, "body-too-deep"),
                new Refusal("not JSON", by, text(path), 415, "unsupported-media-type"),
                new Refusal("key used for another body", by, reused(creation), 422, "idempotency-key-reused"));
    }

    private static String large() {
        return "{\"a\": \"" + "x".repeat(TOO_LARGE) + "\"}";
    }

    private static String deep() {
        return "{\"a\": " + "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP) + "}";
    }

    private static Call text(String path) {
        return Call.post(path, "text").with("Content-Type", "text/plain");
    }

    private static Call reused(Creation creation) {
        return Call.post(creation.path(), creation.otherBody()).key(creation.key());
    }

    private Stream<Refusal> strangers(Creation creation) {
        Call call = Call.post(creation.path(), creation.otherBody());
        return Stream.concat(
                withoutToken(call),
                Stream.of(new Refusal(
                        "%s may not".formatted(creation.notBy().firstName()),
                        world.as(creation.notBy()),
                        call,
                        403,
                        "access-denied")));
    }

    private Stream<Refusal> withoutToken(Call call) {
        try {
            return Stream.of(
                    new Refusal("nobody is signed in", world.anybody(), call, 401, "not-signed-in"),
                    new Refusal("forged token", world.bearing(tokens.forged()), call, 401, "not-signed-in"),
                    new Refusal("unsigned token", world.bearing(tokens.unsigned()), call, 401, "not-signed-in"),
                    new Refusal("expired token", world.bearing(tokens.expired()), call, 401, "not-signed-in"),
                    new Refusal("no token at all", world.bearing("nonsense"), call, 401, "not-signed-in"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Refusal> recipient() {
        Session anna = world.as(Person.ANNA);
        String path = Scene.recipient();
        Call good = Call.put(path, Map.of("language", "sv"));
        return Stream.concat(
                withoutToken(good),
                Stream.of(
                        new Refusal("malformed JSON", anna, Call.put(path, "{\"a\": "), 400, "malformed-json"),
                        new Refusal("wrong type", anna, Call.put(path, "{\"language\": {}}"), 422, "invalid-request"),
                        new Refusal(
                                "no such language",
                                anna,
                                Call.put(path, "{\"language\": \"de\"}"),
                                422,
                                "invalid-request"),
                        new Refusal("too large", anna, Call.put(path, large()), 413, "body-too-large"),
                        new Refusal("nested too deep", anna, Call.put(path, deep()), 400, "body-too-deep"),
                        new Refusal(
                                "not an operator",
                                anna,
                                Call.get("/notification/v1/messages?causeSubject=x"),
                                403,
                                "access-denied")));
    }

    private Stream<Refusal> unknown() {
        String id = UUID.randomUUID().toString();
        Stream<Refusal> created = scene.creations()
                .map(creation -> new Refusal(
                        "there is none",
                        world.as(creation.by()),
                        Call.get(creation.path() + "/" + id),
                        404,
                        "unknown-resource"));
        return Stream.concat(
                created,
                Stream.of(
                        notThere(world.anybody(), "/pledge/v1/public-pledges/" + id),
                        notThere(world.as(Person.FATIMA), "/property/v1/matches/" + id),
                        notThere(world.as(Person.KARIN), "/property/v1/theft-report-imports/" + id),
                        notThere(world.as(Person.ANNA), "/notification/v1/messages/" + id),
                        notThere(world.as(Person.ANNA), "/dialogue/v1/nothing-of-this-name"),
                        notThere(world.as(Person.ANNA), "/nothing-of-this-name")));
    }

    private static Refusal notThere(Session by, String path) {
        return new Refusal("there is none", by, Call.get(path), 404, "unknown-resource");
    }

    private Stream<Refusal> conditional() {
        Map<String, Object> decision = Map.of(
                "outcome", "POSTPONED", "decidedOn", world.calendar().today().toString());
        Map<String, Object> revision = Map.of("content", wishes.pledge("x").get("content"));
        return Stream.of(
                        conditional(Person.KARIN, Call.put(scene.picture.address(), wishes.parts())),
                        conditional(Person.INGRID, Call.post(scene.picture.address() + "/approvals")),
                        conditional(Person.CECILIA, Call.put(scene.pledge.address(), revision)),
                        conditional(Person.JOHAN, Call.post(scene.pledge.address() + "/board-decisions", decision)),
                        conditional(
                                Person.DAVID,
                                Call.post(scene.visit.address() + "/confirmations", Map.of("party", "POLICE"))),
                        conditional(Person.FATIMA, Call.post(scene.matchAddress() + "/confirmations")),
                        conditional(
                                Person.FATIMA,
                                Call.post(scene.matchAddress() + "/refusals", Map.of("reason", "OTHER"))),
                        conditional(
                                Person.FATIMA,
                                Call.post(scene.matchAddress() + "/reversals", Map.of("reason", "OTHER"))),
                        conditional(
                                Person.ANNA,
                                Call.post(
                                        scene.theft.address() + "/withdrawals",
                                        Map.of("itemId", scene.stolenThing(), "reason", "FOUND_AGAIN"))))
                .flatMap(part -> part);
    }

    private Stream<Refusal> conditional(Person person, Call call) {
        Session by = world.as(person);
        return Stream.of(
                new Refusal("If-Match is missing", by, call, 428, "precondition-required"),
                new Refusal("If-Match is stale", by, call.ifMatch("\"99\""), 412, "stale-version"),
                new Refusal("If-Match is malformed", by, call.ifMatch("seven"), 400, "malformed-header"));
    }

    private Stream<Refusal> beyondTheArea() {
        return Stream.of(
                denied(Person.OSKAR, Call.post(scene.concern.path(), wishes.concern("1230", "DISORDER"))),
                denied(Person.ERIK, Call.get("/dialogue/v1/concerns?municipalityCode=1230")),
                denied(Person.MARIA, Call.get(scene.pledge.address())),
                denied(Person.DAVID, Call.get("/property/v1/matches?municipalityCode=1281")),
                denied(Person.DAVID, Call.get("/property/v1/candidate-lists?municipalityCode=1281")),
                denied(Person.ANNA, Call.get(scene.stolenThingAddress() + "/candidates")),
                denied(
                        Person.OSKAR,
                        Call.post(
                                scene.theft.address() + "/supplements",
                                Map.of("itemId", scene.stolenThing(), "marks", "x"))),
                denied(Person.ANNA, Call.get("/property/v1/admin/matching/indexes")),
                denied(Person.ANNA, Call.get("/dialogue/v1/admin/dead-letters")),
                denied(Person.ANNA, Call.get("/pledge/v1/admin/dead-letters")),
                denied(Person.ANNA, Call.get("/property/v1/admin/dead-letters")),
                denied(Person.ANNA, Call.get("/notification/v1/admin/dead-letters")));
    }

    private Refusal denied(Person person, Call call) {
        return new Refusal(person.firstName() + " may not", world.as(person), call, 403, "access-denied");
    }
}
