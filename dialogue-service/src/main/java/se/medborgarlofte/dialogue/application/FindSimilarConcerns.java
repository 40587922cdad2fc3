package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.Likeness;
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Suggests concerns that may say the same: of the same kind, lately, in the same place if both name one. */
@Service
public class FindSimilarConcerns {

    private static final int MOST_COMPARED = 300;
    private static final int MOST_SUGGESTED = 10;
    private static final double ALIKE = 0.35;

    private final Access access;
    private final Concerns concerns;
    private final FreeTexts texts;
    private final ConcernSettings settings;
    private final Clock clock;

    FindSimilarConcerns(Access access, Concerns concerns, FreeTexts texts, ConcernSettings settings, Clock clock) {
        this.access = access;
        this.concerns = concerns;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A concern that may say the same.
     *
     * @param likeness from 0 to 1
     */
    public record Similar(Opened<Concern> concern, double likeness) {}

    /** The most alike first. */
    public List<Similar> find(Caller caller, String concernId) {
        Opened<Concern> concern = opened(concerns.load(concernId));
        RaisedConcern raised = concern.stored().state().raised();
        access.require(DialogueOperation.COMPARE_CONCERNS, caller, Resource.in(raised.municipalityCode()));
        return concerns
                .recent(
                        raised.municipalityCode(),
                        raised.category(),
                        clock.instant().minus(settings.similarWithin()),
                        MOST_COMPARED)
                .stream()
                .filter(other -> !other.id().equals(concernId) && mayBeTheSamePlace(raised, other))
                .map(this::opened)
                .map(other -> new Similar(other, Likeness.of(concern.text(), other.text())))
                .filter(similar -> similar.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed())
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static boolean mayBeTheSamePlace(RaisedConcern raised, Stored<Concern> other) {
        String place = raised.districtCode();
        String otherPlace = other.state().raised().districtCode();
        return place == null || otherPlace == null || Objects.equals(place, otherPlace);
    }

    private Opened<Concern> opened(Stored<Concern> concern) {
        return new Opened<>(
                concern,
                texts.open(
                        FreeText.CONCERN_TEXT,
                        concern.id(),
                        concern.state().raised().text()));
    }
}
