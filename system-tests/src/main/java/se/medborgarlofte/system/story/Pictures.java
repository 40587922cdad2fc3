package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.Map;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;

/** Situation pictures as those who work on them meet them. */
final class Pictures {

    static final String PATH = "/pledge/v1/situation-pictures";

    private final World world;

    Pictures(World world) {
        this.world = world;
    }

    /** Opens a picture of the last weeks and answers its id. */
    String open(String municipalityCode) {
        LocalDate today = world.calendar().today();
        return world.as(Person.KARIN)
                .create(
                        PATH,
                        Map.of(
                                "municipalityCode", municipalityCode,
                                "periodFrom", today.minusDays(28).toString(),
                                "periodTo", today.plusDays(1).toString()))
                .id();
    }

    /** How many concerns of a category the picture has at the moment. */
    int concerns(String pictureId, String category) {
        return world.as(Person.KARIN)
                .read(PATH + "/" + pictureId + "/problems")
                .json()
                .path("problems")
                .valueStream()
                .filter(problem -> problem.path("category").asString().equals(category))
                .mapToInt(problem -> problem.path("concerns").asInt())
                .sum();
    }
}
