package se.medborgarlofte.dialogue.application;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.PledgeOutcome;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.ReceiptKind;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.HttpApiProperties;

/** Words what an association said and what came of it. It counts and quotes answers; nobody is named. */
@Component
class SummaryWriter {

    private final Records records;
    private final FreeTexts texts;
    private final SummarySettings settings;
    private final URI publicBaseUri;
    private final Clock clock;

    SummaryWriter(
            Records records, FreeTexts texts, SummarySettings settings, HttpApiProperties properties, Clock clock) {
        this.publicBaseUri = properties.publicBaseUri();
        this.records = records;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same in both languages. */
    record Texts(String swedish, String english) {}

    /** What was said in the last year, and what came of it. */
    Texts write(String associationId, Collection<String> people) {
        return write(associationId, people, _ -> "");
    }

    /** The same, and what became of a pledge that has just been concluded. */
    Texts write(String associationId, Collection<String> people, PledgeOutcome outcome) {
        String page = publicBaseUri + "/pledge/v1/public-pledges/" + outcome.pledgeId();
        return write(associationId, people, words -> words.concluded(outcome, page));
    }

    private Texts write(String associationId, Collection<String> people, Function<SummaryWords, String> news) {
        Instant since = clock.instant().minus(settings.covers());
        List<String> visits = ids(records.visitsFor(associationId));
        List<String> notes = ids(records.notesOf(visits).stream()
                .filter(note -> note.state().heldAt().isAfter(since))
                .toList());
        List<Stored<Concern>> concerns = records.concernsFrom(notes, people, since);
        List<Stored<Promise>> promises = records.promisesOf(notes);
        return new Texts(
                words(SummaryWords.SWEDISH, concerns, promises, news.apply(SummaryWords.SWEDISH)),
                words(SummaryWords.ENGLISH, concerns, promises, news.apply(SummaryWords.ENGLISH)));
    }

    private String words(
            SummaryWords words, List<Stored<Concern>> concerns, List<Stored<Promise>> promises, String news) {
        StringBuilder text = new StringBuilder(words.title())
                .append("\n\n")
                .append(words.youSaid())
                .append('\n');
        counted(concerns, concern -> concern.raised().category())
                .forEach((category, count) -> line(text, words.category(category) + ": " + count));
        if (concerns.isEmpty()) {
            line(text, words.nothingSaid());
        }
        text.append('\n').append(words.weDid()).append('\n');
        if (!news.isEmpty()) {
            line(text, news);
        }
        countedByState(concerns).forEach((state, count) -> line(text, words.state(state) + ": " + count));
        answers(concerns).forEach(answer -> line(text, answer));
        promises.forEach(promise -> line(text, words.promise(promised(promise), promise.state())));
        return text.append('\n').append(words.advice()).append('\n').toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append("– ").append(line).append('\n');
    }

    private String promised(Stored<Promise> promise) {
        return texts.open(FreeText.PROMISE_TEXT, promise.id(), promise.state().text());
    }

    /** What was done, in the words it was answered with; each once. */
    private List<String> answers(List<Stored<Concern>> concerns) {
        return concerns.stream()
                .flatMap(concern -> concern.state().receipts().stream()
                        .filter(receipt -> receipt.kind() == ReceiptKind.ACTED_ON)
                        .map(receipt -> answer(concern.id(), receipt)))
                .filter(answer -> !answer.isBlank())
                .distinct()
                .toList();
    }

    private String answer(String concernId, Receipt receipt) {
        return receipt.note() == null ? "" : texts.open(FreeText.CONCERN_ANSWER, concernId, receipt.note());
    }

    private static Map<Category, Integer> counted(
            List<Stored<Concern>> concerns, Function<Concern, Category> category) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        concerns.forEach(concern -> counts.merge(category.apply(concern.state()), 1, Integer::sum));
        return counts;
    }

    private static Map<ConcernState, Integer> countedByState(List<Stored<Concern>> concerns) {
        Map<ConcernState, Integer> counts = new EnumMap<>(ConcernState.class);
        concerns.forEach(concern -> counts.merge(concern.state().state(), 1, Integer::sum));
        return counts;
    }

    private static <S> List<String> ids(List<Stored<S>> stored) {
        return stored.stream().map(Stored::id).toList();
    }

    static boolean isKept(Promise promise) {
        return promise.state() == PromiseState.KEPT;
    }
}
