package se.medborgarlofte.pledge.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import se.medborgarlofte.pledge.application.CouncilReport;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Gap;

/** The words of the report for what the API names in capitals. */
final class CouncilWords {

    private static final Map<String, String> SWEDISH = Map.ofEntries(
            Map.entry("PICTURE_REVIEW", "Lägesbilden ses över vartannat år"),
            Map.entry("ACTION_PLAN", "Åtgärdsplan på den senaste lägesbilden"),
            Map.entry("COOPERATION_AGREEMENT", "Samverkansöverenskommelse"),
            Map.entry("PLEDGE_FOLLOW_UP", "Löftet följs upp"),
            Map.entry("MET", "uppfyllt"),
            Map.entry("DUE_SOON", "dags snart"),
            Map.entry("OVERDUE", "försenat"),
            Map.entry("MISSING", "saknas"),
            Map.entry("RESIDENTIAL_BURGLARY", "Bostadsinbrott"),
            Map.entry("THEFT", "Stöld"),
            Map.entry("VANDALISM", "Skadegörelse"),
            Map.entry("TRAFFIC", "Trafik"),
            Map.entry("DRUGS", "Narkotika"),
            Map.entry("DISORDER", "Ordningsstörning"),
            Map.entry("LIGHTING", "Belysning"),
            Map.entry("OTHER", "Annat"),
            Map.entry("POLICE", "polisen"),
            Map.entry("MUNICIPALITY", "kommunen"),
            Map.entry("ACTIVE", "gäller"),
            Map.entry("SUSPENDED", "pausat"),
            Map.entry("FOLLOW_UP_DUE", "ska följas upp"),
            Map.entry("CONCLUDED", "avslutat"),
            Map.entry("WITHDRAWN", "upphört"),
            Map.entry("NOT_STARTED", "inte påbörjat"),
            Map.entry("UNDER_WAY", "pågår"),
            Map.entry("DONE", "gjort"),
            Map.entry("FULFILLED", "Uppfyllt"),
            Map.entry("PARTLY_FULFILLED", "Delvis uppfyllt"),
            Map.entry("NOT_FULFILLED", "Inte uppfyllt"),
            Map.entry("REPLACED", "Ersatt"),
            Map.entry("REACHED", "målet nått"),
            Map.entry("PARTLY", "delvis"),
            Map.entry("NOT", "motsatt riktning"),
            Map.entry("NOT_MEASURABLE", "går inte att mäta"),
            Map.entry("SURE_CHANGE", "säker förändring"),
            Map.entry("BASELINE_TOO_SHORT", "för kort tid före"),
            Map.entry("FOLLOW_UP_TOO_SHORT", "för kort tid efter"),
            Map.entry("CHANCE_EXPLAINS_IT", "kan vara slump"),
            Map.entry("COMPARISON_AREA_CHANGED_ALIKE", "likadant i jämförelseområdet"),
            Map.entry("PROBLEM_WITHOUT_MEASURE", "Problem utan åtgärd"),
            Map.entry("MEASURE_WITHOUT_PROBLEM", "Åtgärd utan problem"),
            Map.entry("ACTIVITY_WITHOUT_EVIDENCE", "Aktivitet utan bevis"),
            Map.entry("ACTIVITY_WITHOUT_INDICATOR", "Aktivitet utan mått"),
            Map.entry("ACTIVITY_WITHOUT_SUCCESSOR", "Aktivitet som slutat utan efterföljare"),
            Map.entry("PLEDGE_WITHOUT_FOLLOW_UP", "Löfte utan uppföljning"));

    private CouncilWords() {}

    /** The word; in English the name itself in small letters. */
    static String of(Enum<?> value, boolean english) {
        String plain = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return english ? plain : SWEDISH.getOrDefault(value.name(), plain);
    }

    /** What a gap is about within its subject: the problem, or what the activity does. */
    static Bilingual part(CouncilReport report, Gap gap) {
        return report.pledge(gap.subject())
                .flatMap(pledge -> pledge.content()
                        .activity(gap.part())
                        .map(activity -> pledge.content().description(activity)))
                .orElseGet(() -> problem(gap.part()));
    }

    private static Bilingual problem(String part) {
        return Arrays.stream(ConcernCategory.values())
                .filter(category -> category.name().equals(part))
                .findFirst()
                .map(category -> new Bilingual(of(category, false), of(category, true)))
                .orElse(new Bilingual(part, part));
    }
}
