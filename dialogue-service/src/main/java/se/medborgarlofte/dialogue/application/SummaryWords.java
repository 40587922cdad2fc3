package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.PledgeOutcome;
import se.medborgarlofte.dialogue.domain.Promise;

/** The words of "you said – we did", in a language. */
enum SummaryWords {
    SWEDISH(
            "Ni sa – vi gjorde",
            "Ni sa:",
            "Vi gjorde:",
            "Inget nytt har tagits upp.",
            "Pågår brott, ring 112. Vill du tipsa eller anmäla, ring 114 14.") {

        @Override
        String category(Category category) {
            return switch (category) {
                case RESIDENTIAL_BURGLARY -> "bostadsinbrott";
                case THEFT -> "stölder";
                case VANDALISM -> "skadegörelse";
                case TRAFFIC -> "trafik";
                case DRUGS -> "narkotika";
                case DISORDER -> "ordningsstörningar";
                case LIGHTING -> "belysning";
                case OTHER -> "annan trygghet";
            };
        }

        @Override
        String state(ConcernState state) {
            return switch (state) {
                case RAISED -> "väntar på svar";
                case REOPENED -> "öppnade igen";
                case IN_PICTURE -> "med i lägesbilden";
                case IN_PLEDGE -> "ledde till ett medborgarlöfte";
                case ACTED_ON -> "åtgärdade";
                case DECLINED -> "avböjda med skäl";
            };
        }

        @Override
        String promise(String text, Promise promise) {
            return text + " (" + (SummaryWriter.isKept(promise) ? "hållet" : "senast " + promise.dueOn()) + ")";
        }

        @Override
        String concluded(PledgeOutcome outcome, String page) {
            String result = switch (outcome.result()) {
                case FULFILLED -> "uppfyllt";
                case PARTLY_FULFILLED -> "delvis uppfyllt";
                case NOT_FULFILLED -> "inte uppfyllt";
                case REPLACED -> "ersatt av ett nytt löfte";
            };
            return "medborgarlöftet om " + category(outcome.problem()) + ", som bygger på det ni sa, är avslutat och "
                    + result + ". Läs hela resultatet: " + page;
        }
    },
    ENGLISH(
            "You said – we did",
            "You said:",
            "We did:",
            "Nothing new has come up.",
            "If a crime is going on, call 112. To report or tell something, call 114 14.") {

        @Override
        String category(Category category) {
            return switch (category) {
                case RESIDENTIAL_BURGLARY -> "residential burglary";
                case THEFT -> "theft";
                case VANDALISM -> "vandalism";
                case TRAFFIC -> "traffic";
                case DRUGS -> "drugs";
                case DISORDER -> "disorder";
                case LIGHTING -> "lighting";
                case OTHER -> "other safety";
            };
        }

        @Override
        String state(ConcernState state) {
            return switch (state) {
                case RAISED -> "waiting for an answer";
                case REOPENED -> "reopened";
                case IN_PICTURE -> "part of the situation picture";
                case IN_PLEDGE -> "led to a citizen pledge";
                case ACTED_ON -> "acted on";
                case DECLINED -> "declined with a reason";
            };
        }

        @Override
        String promise(String text, Promise promise) {
            return text + " (" + (SummaryWriter.isKept(promise) ? "kept" : "by " + promise.dueOn()) + ")";
        }

        @Override
        String concluded(PledgeOutcome outcome, String page) {
            String result = switch (outcome.result()) {
                case FULFILLED -> "fulfilled";
                case PARTLY_FULFILLED -> "partly fulfilled";
                case NOT_FULFILLED -> "not fulfilled";
                case REPLACED -> "replaced by a new pledge";
            };
            return "the citizen pledge about " + category(outcome.problem()) + ", which builds on what you said, is "
                    + "concluded and " + result + ". Read the whole result: " + page;
        }
    };

    private final String title;
    private final String youSaid;
    private final String weDid;
    private final String nothingSaid;
    private final String advice;

    SummaryWords(String title, String youSaid, String weDid, String nothingSaid, String advice) {
        this.title = title;
        this.youSaid = youSaid;
        this.weDid = weDid;
        this.nothingSaid = nothingSaid;
        this.advice = advice;
    }

    abstract String category(Category category);

    abstract String state(ConcernState state);

    abstract String promise(String text, Promise promise);

    /** What became of a pledge, and where to read more. */
    abstract String concluded(PledgeOutcome outcome, String page);

    String title() {
        return title;
    }

    String youSaid() {
        return youSaid;
    }

    String weDid() {
        return weDid;
    }

    String nothingSaid() {
        return nothingSaid;
    }

    String advice() {
        return advice;
    }
}
