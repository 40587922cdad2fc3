package se.medborgarlofte.property.matching;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.*;

@Component
class Placeholder implements Ranker, Fingerprints {
    @Override
    public Ranking rank(ComparedThing thing) {
        return new Ranking(List.of(), 1, 0, List.of(), Optional.empty(), new MatchingVersions(1, 1, 1));
    }

    @Override
    public void awaitCurrent() {}

    @Override
    public String of(List<ComparedThing> things) {
        return Integer.toString(things.toString().hashCode());
    }
}
