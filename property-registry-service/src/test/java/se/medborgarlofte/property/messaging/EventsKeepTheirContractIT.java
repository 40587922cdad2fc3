package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventHandlers;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.testing.ContractVerification;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.AreaMonthFiguresEvent;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.CandidateListEvent;
import se.medborgarlofte.property.domain.Closure;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.FigureCounts;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.FoundHow;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ItemClosing;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.Reversal;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;
import se.medborgarlofte.property.domain.ShownCandidate;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftPeriod;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.ThingRef;
import se.medborgarlofte.property.domain.UvCheck;
import se.medborgarlofte.property.domain.UvCheckEvent;
import se.medborgarlofte.property.domain.Withdrawal;
import se.medborgarlofte.property.story.RegistryStory;

/** Schema, golden example, writer and handlers of each event say the same. */
class EventsKeepTheirContractIT extends RegistryStory {
    private static final String ID = "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01";
    private static final String PERSON = "5f1c2a60-0c1e-4f0e-9a3b-000000000001";
    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31.120Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    @Autowired
    private EventHandlers handlers;

    @Test
    void theExamplesFollowTheirSchemas() {
        ContractVerification.verifyExamples("property");
    }

    @Test
    void theHandlersReadTheExamples() {
        ContractVerification.verifyHandlers(handlers);
    }

    @Test
    void whatIsToldFollowsTheSchemas() {
        List<OutgoingEvent> told = new ArrayList<>();
        tellItems(told);
        tellReports(told);
        tellPolice(told);
        tellMatches(told);
        tellFigures(told);
        KitSamples.tell(told);
        CustodySamples.tell(told);
        LookUpSamples.tell(told);
        ReadingSamples.tell(told);
        tellCandidates(told);

        ContractVerification.verifyProducer("property", told);
    }

    private static void tellItems(List<OutgoingEvent> told) {
        ItemWriter writer = new ItemWriter();
        Item ring =
                Item.register(PERSON, description(), List.of(marking()), NOW).state();
        for (ItemEvent event : ItemEvent.values()) {
            told.add(writer.write(ID, ring, event));
        }
        told.add(writer.write(
                ID, ring.close(new ItemClosing(ItemClosing.Reason.SOLD, NOW)).state(), ItemEvent.CLOSED));
        told.add(writer.restate(ID, ring));
    }

    private static void tellReports(List<OutgoingEvent> told) {
        TheftReportWriter writer = new TheftReportWriter();
        StolenItem registered = new StolenItem.Registered(ID, ItemCategory.JEWELLERY);
        StolenItem described = new StolenItem.Described(ID, description(), List.of(marking()), Standing.RECOVERED);
        TheftReport signedIn = report(new ReportOrigin.SignedIn(PERSON, PERSON), "1230", registered, described);
        TheftReport imported = report(new ReportOrigin.Imported("source", "GO-1", ID), null, described);
        for (TheftReport report : List.of(signedIn, imported)) {
            for (TheftReportEvent event : TheftReportEvent.values()) {
                told.add(writer.write(ID, report, event));
            }
            told.add(writer.restate(ID, report));
        }
    }

    private static TheftReport report(ReportOrigin origin, String municipality, StolenItem... items) {
        return new TheftReport(origin, municipality, new TheftPeriod(DAY, DAY), null, List.of(items), NOW);
    }

    private static void tellPolice(List<OutgoingEvent> told) {
        UvCheck check = new UvCheck("1281", "police-south", NOW, 14, 0, PERSON);
        told.add(new UvCheckWriter().write(ID, check, UvCheckEvent.RECORDED));
        told.add(new UvCheckWriter().restate(ID, check));
        SeizedItem thing = new SeizedItem(ID, description(), List.of(marking()));
        Seizure seizure = new Seizure("1281", "5000-K1-26", NOW, FoundHow.HOUSE_SEARCH, List.of(thing), PERSON, NOW);
        told.add(new SeizureWriter().write(ID, seizure, SeizureEvent.RECORDED));
        told.add(new SeizureWriter().restate(ID, seizure));
    }

    private static void tellMatches(List<OutgoingEvent> told) {
        MatchWriter writer = new MatchWriter();
        Pair.SeizedThing seized = new Pair.SeizedThing(ID, ID, "1281");
        Finding exact = Finding.ofEqualIdentifiers();
        Match bare = Match.propose(new Pair(MatchBasis.SERIAL, new Pair.OwnedThing(ID, null, null), seized), exact, NOW)
                .state();
        Finding picked = new Finding(1, 3, 2, 0.91, PERSON);
        Match full = Match.propose(
                        new Pair(MatchBasis.LIKENESS, new Pair.OwnedThing(ID, PERSON, ID), seized), picked, NOW)
                .state();
        Match confirmed =
                full.confirm("fatima", NOW).state().confirm("gustav", NOW).state();
        for (Match match : List.of(bare, full, confirmed.ownerTold(NOW).state())) {
            for (MatchEvent event : EnumSet.complementOf(EnumSet.of(MatchEvent.CLOSED, MatchEvent.REVERSED))) {
                told.add(writer.write(ID, match, event));
            }
        }
        Match closed =
                full.close(new Closure(Withdrawal.Reason.FOUND_AGAIN, NOW)).state();
        told.add(writer.write(ID, closed, MatchEvent.CLOSED));
        Match reversed = confirmed
                .reverse(reversal("erik"))
                .state()
                .reverse(reversal("fatima"))
                .state();
        told.add(writer.write(ID, reversed, MatchEvent.REVERSED));
        told.add(writer.restate(ID, reversed));
    }

    private static Reversal reversal(String personId) {
        return new Reversal(personId, Reversal.Reason.OTHER_OWNER, "Anteckning", NOW);
    }

    private static void tellFigures(List<OutgoingEvent> told) {
        AreaMonthFigures figures =
                new AreaMonthFigures(new AreaMonth("1281", "2026-11"), new FigureCounts(42, 17, 3, 140, 2, 14, 581));
        told.add(new FiguresWriter().write("1281-2026-11", figures, AreaMonthFiguresEvent.STATED));
        told.add(new FiguresWriter().restate("1281-2026-11", figures));
    }

    private static void tellCandidates(List<OutgoingEvent> told) {
        CandidateListWriter writer = new CandidateListWriter();
        ShownCandidate candidate = new ShownCandidate(ThingRef.stolen(ID, ID), 1, 0.87);
        CandidateList list = CandidateList.empty(ThingRef.seized(ID, ID), "1281", NOW)
                .show(new CandidateList.Showing(List.of(candidate), 0.11, 1), 0.05, NOW)
                .state();
        told.add(writer.write(ID, list, CandidateListEvent.CHANGED));
        told.add(writer.restate(
                ID, list.show(CandidateList.Showing.nothing(), 0.05, NOW).state()));
    }

    private static Description description() {
        return new Description(ItemCategory.JEWELLERY, "Guldfynd", null, "guld", "Slät ring", Map.of());
    }

    private static ProtectedIdentifier marking() {
        return new ProtectedIdentifier(IdentifierKind.MARKING_CODE, new byte[] {1}, "hash", 1);
    }
}
