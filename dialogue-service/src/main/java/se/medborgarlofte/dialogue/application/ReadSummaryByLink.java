package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Shows "you said – we did" to whoever has the link: it was written to be forwarded, and names nobody. */
@Service
public class ReadSummaryByLink {

    /** What the keys of links are derived for; the notification service derives the same. */
    static final String LINK = "summary";

    private final Access access;
    private final Summaries summaries;
    private final Associations associations;
    private final SummaryTexts texts;
    private final SummarySettings settings;
    private final LinkKeys linkKeys;
    private final Clock clock;

    ReadSummaryByLink(
            Access access,
            Summaries summaries,
            Associations associations,
            SummaryTexts texts,
            SummarySettings settings,
            LinkKeys linkKeys,
            Clock clock) {
        this.access = access;
        this.summaries = summaries;
        this.associations = associations;
        this.texts = texts;
        this.settings = settings;
        this.linkKeys = linkKeys;
        this.clock = clock;
    }

    /** The link works for a time, and as long as the association exists. */
    public Opened<Summary> read(Caller caller, String linkToken, Locale language) {
        access.require(DialogueOperation.READ_SUMMARY_BY_LINK, caller, Resource.anywhere());
        Stored<Summary> summary = linkKeys.idOf(LINK, linkToken)
                .flatMap(summaries::find)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE).detail("link"));
        if (hasExpired(summary.state())) {
            throw Problem.of(DialogueProblem.LINK_HAS_EXPIRED);
        }
        return texts.open(summary, language);
    }

    private boolean hasExpired(Summary summary) {
        return !clock.instant().isBefore(summary.sentAt().plus(settings.linkValidFor()))
                || associations
                        .find(summary.associationId())
                        .filter(it -> it.state().state() != AssociationState.CLOSED)
                        .isEmpty();
    }
}
