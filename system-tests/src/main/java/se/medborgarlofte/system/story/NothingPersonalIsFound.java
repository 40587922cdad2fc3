package se.medborgarlofte.system.story;

import java.util.List;
import se.medborgarlofte.system.scan.Finding;
import se.medborgarlofte.system.scan.Needles;
import se.medborgarlofte.system.scan.PersonalDataScan;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.World;

/** Every record of every topic, every log and every address is searched for what the story has used. */
final class NothingPersonalIsFound implements Step<Done> {

    private static final int MOST_SHOWN = 5;

    private final World world;
    private String figures = "";

    NothingPersonalIsFound(World world) {
        this.world = world;
    }

    @Override
    public String number() {
        return "15";
    }

    @Override
    public String what() {
        return "A scan of topics, logs and addresses for personal data finds none" + figures;
    }

    @Override
    public Done play(Evidence evidence) {
        PersonalDataScan scan =
                new PersonalDataScan(new Needles(world.personalData().all()));
        scan.topics(world.records());
        scan.logs(world.platform().data().logs());
        scan.addresses(world.gateway().addresses());
        figures = " (%s)".formatted(scan.searched());
        List<Finding> found = scan.findings();
        BrokenException.unless(
                found.isEmpty(),
                "Personal data in %d places: %s",
                found.size(),
                found.stream().limit(MOST_SHOWN).toList());
        return Done.DONE;
    }
}
