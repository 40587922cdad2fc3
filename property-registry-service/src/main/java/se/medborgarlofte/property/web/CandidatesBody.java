package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.property.application.BilingualText;
import se.medborgarlofte.property.application.CandidateAnswer;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.ExplanationLine;
import se.medborgarlofte.property.application.RankedCandidate;
import se.medborgarlofte.property.application.Ranking;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ThingRef;

/** The candidates of a thing, explained; never an owner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En saks kandidater, de troligaste först. The candidates of a thing, the most probable first.")
record CandidatesBody(
        @Schema(description = "Kandidater. Candidates.") List<CandidateBody> candidates,

        @Schema(
                description = "Sannolikhet att ingen av dem är saken. Probability that none of them is the thing.",
                example = "0.11")
        double noneProbability,

        @Schema(
                description = "Hur många som inte går att skilja från den bästa. Är de fler än en hjälper ingen lista: "
                        + "se frågan. How many cannot be told from the best one. If more than one, no list helps: see "
                        + "the question.",
                example = "1")
        int indistinguishable,

        @Schema(description = "Vad som skiljer den bästa från nästa. What parts the best from the next.")
        List<LineBody> partedBy,

        @Schema(
                description = "Frågan som skulle avgöra. The question that would decide.",
                example = "Vad är graverat på insidan?")
        @Nullable
        String decidingQuestion,

        @Schema(description = "Version av normalformen. Version of the normal form.", example = "1")
        int normaliser,

        @Schema(description = "Version av vikterna. Version of the weights.", example = "1")
        int weights,

        @Schema(description = "Indexets generation. Generation of the index.", example = "1")
        long indexGeneration) {

    /** One candidate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Candidate", description = "En kandidat, förklarad. A candidate, explained.")
    record CandidateBody(
            @Schema(description = "Plats, från 1. Place, from 1.", example = "1")
            int rank,

            @Schema(
                    description = "Sannolikhet att det är samma sak. Probability that it is the same thing.",
                    example = "0.87")
            double probability,

            @Schema(description = "Summan av skälen. The sum of the reasons.", example = "11.4")
            double score,

            @Schema(
                    description =
                            "Stöldanmälan eller beslaget som saken finns i. The theft report or seizure that holds it.",
                    example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
            String heldBy,

            @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
            String itemId,

            @Schema(description = "Sorts sak. Kind of thing.", example = "BICYCLE")
            ItemCategory category,

            @Schema(description = "Kommunkod där den togs. Municipality code of where it was taken.", example = "1230")
            @Nullable
            String municipalityCode,

            @Schema(description = "Polisens ärendenummer. The police's case number.", example = "5000-K1234567-26")
            @Nullable
            String caseNumber,

            @Schema(description = "Skäl för och emot, de tyngsta först. Reasons for and against, the weightiest first.")
            List<LineBody> reasons,

            @Schema(
                    description = "Andra anmälningar som ser ut att gälla samma stöld; de räknas som en. "
                            + "Other reports that seem to be about the same theft; they count as one.",
                    example = "[]")
            List<String> sameTheft,

            @Schema(
                    description = "Träffen, om paret redan är en. The match, if the pair is one already.",
                    example = "6b0c7d1e-8f2a-5b3c-9d4e-5f6a7b8c9d0e")
            @Nullable
            String matchId,

            @Schema(
                    description = "Vad som är beslutat om träffen. What has been decided about it.",
                    example = "PROPOSED")
            @Nullable
            MatchState matchState) {}

    /** One reason. */
    @Schema(name = "Reason", description = "Ett skäl för eller emot. A reason for or against.")
    record LineBody(
            @Schema(
                    description = "Vikt; under noll talar emot. Vikterna summerar till poängen. "
                            + "Weight; below zero speaks against. The weights add up to the score.",
                    example = "24.1")
            double weight,

            @Schema(
                    description = "Skälet, på begärans språk. The reason, in the language of the request.",
                    example = "Serienummer lika på 10 av 12 tecken, två ofta förväxlade (8/B, 0/O)")
            String text) {}

    static CandidatesBody of(CandidateAnswer answer, Locale language) {
        Ranking ranking = answer.ranking();
        List<CandidateBody> candidates = new ArrayList<>();
        for (RankedCandidate candidate : answer.candidates()) {
            candidates.add(candidate(answer, candidate, candidates.size() + 1, language));
        }
        return new CandidatesBody(
                candidates,
                ranking.none(),
                ranking.indistinguishable(),
                lines(ranking.partedBy(), language),
                ranking.decidingQuestion().map(text -> in(text, language)).orElse(null),
                ranking.versions().normaliser(),
                ranking.versions().weights(),
                ranking.versions().indexGeneration());
    }

    private static CandidateBody candidate(
            CandidateAnswer answer, RankedCandidate candidate, int rank, Locale language) {
        ComparedThing thing = Objects.requireNonNull(answer.known().get(candidate.thing()));
        CandidateAnswer.KnownMatch match = answer.matches().get(candidate.thing());
        return new CandidateBody(
                rank,
                candidate.probability(),
                candidate.score(),
                candidate.thing().aggregateId(),
                candidate.thing().itemId(),
                thing.description().category(),
                thing.municipalityCode(),
                thing.caseNumber(),
                lines(candidate.lines(), language),
                candidate.sameTheft().stream().map(ThingRef::aggregateId).toList(),
                match == null ? null : match.matchId(),
                match == null ? null : match.state());
    }

    private static List<LineBody> lines(List<ExplanationLine> lines, Locale language) {
        return lines.stream()
                .map(line -> new LineBody(line.weight(), in(line.text(), language)))
                .toList();
    }

    private static String in(BilingualText text, Locale language) {
        return language.equals(Language.ENGLISH) ? text.english() : text.swedish();
    }
}
