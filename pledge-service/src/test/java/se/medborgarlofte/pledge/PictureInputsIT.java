package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.audit.Verification;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import se.medborgarlofte.pledge.Api.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and files bring to a situation picture. */
class PictureInputsIT extends PledgeServiceIT {

    private static final String INPUTS = "/pledge/v1/picture-inputs";
    private static final String WEEKS = "/pledge/v1/weekly-observations";
    private static final String IMPORTS = "/pledge/v1/imports";

    @Autowired
    private AuditLog audit;

    @Test
    void whatThePoliceBringIsSeenByTheMunicipalityWhenItIsReleasedAndNotBefore() {
        Town town = Town.fresh();
        String path = INPUTS + "/" + add(town.officer(), input(town, "RESTRICTED", "Inbrotten sker mitt på dagen."));

        assertThat(api().get(town.coordinator(), path).status()).isEqualTo(404);
        assertThat(api().get(town.coordinator(), INPUTS + "?municipalityCode=" + town.code())
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(api().get(town.officer(), path).text("/origin")).isEqualTo("POLICE");

        Answer released = api().post(town.officer(), path + "/releases", """
                        {"ground": "10 kap. 2 § OSL", "recipient": "Kommunens säkerhetssamordnare"}""");
        assertThat(released.status()).as(released.body()).isEqualTo(200);

        Answer read = api().get(town.coordinator(), path);
        assertThat(read.text("/summary")).isEqualTo("Inbrotten sker mitt på dagen.");
        assertThat(read.text("/release/contentHash")).hasSize(64);
        String stream = "releases-" + town.code();
        assertThat(audit.verify(stream)).isEqualTo(new Verification.Intact(stream, 1));
        assertThat(audit.entries(stream, 1, 10).getFirst().details())
                .containsEntry("ground", "10 kap. 2 § OSL")
                .containsEntry("contentHash", read.text("/release/contentHash"));
    }

    @Test
    void aTextThatPointsOutSomebodyIsRefusedWithThePlaceMarked() {
        Town town = Town.fresh();

        Answer refused = api().post(
                        town.coordinator(), INPUTS, input(town, "INTERNAL", "Ring anna@example.se om bilen ABC 123."));

        assertThat(refused.problem()).isEqualTo("personal-data-in-text");
        assertThat(refused.errors()).contains("/summary email-address");
        assertThat(refused.json().at("/errors/0").toString()).contains("\"from\"");
    }

    @Test
    void theSameInputSentTwiceIsOneAndAnotherUnderItsKeyIsRefused() {
        Town town = Town.fresh();
        String body = input(town, "INTERNAL", "Mörkt vid stationen.");
        Answer first = api().post(town.coordinator(), INPUTS, body, "Idempotency-Key", "one");

        assertThat(api().post(town.coordinator(), INPUTS, body, "Idempotency-Key", "one")
                        .body())
                .isEqualTo(first.body());
        assertThat(api().post(town.coordinator(), INPUTS, input(town, "INTERNAL", "Annat."), "Idempotency-Key", "one")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nothingSeenIsNotSilence() {
        Town town = Town.fresh();
        Town.Person school = reporter(town);
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        report(school, town, monday, "SCHOOL", "[]");
        report(school, town, monday.minusWeeks(1), "SCHOOL", "[{\"category\": \"VANDALISM\", \"level\": \"MUCH\"}]");

        JsonNode weeks = api().get(town.analyst(), WEEKS + "?municipalityCode=" + town.code())
                .json();

        assertThat(state(weeks, monday, "SCHOOL")).isEqualTo("NOTHING_SEEN");
        assertThat(state(weeks, monday.minusWeeks(1), "SCHOOL")).isEqualTo("SEEN");
        assertThat(state(weeks, monday, "GUARDS")).isEqualTo("SILENT");
        Answer tuesday = api().post(school, WEEKS, observation(town, monday.plusDays(1), "SCHOOL", "[]"));
        assertThat(tuesday.errors()).containsExactly("/week week");
    }

    @Test
    void statisticsAreImportedRowByRowAndBadRowsAreListed() {
        Town town = Town.fresh();
        String id = imported(town.analyst(), town, "CRIME_STATISTICS", """
                crimeType;month;count
                burglary-dwelling;2026-03;12
                burglary-dwelling;2026-13;4
                space-piracy;2026-03;1
                graffiti;2026-03;många
                burglary-dwelling;2025-03;3
                """);

        JsonNode status = awaitImport(town.analyst(), id);
        assertThat(status.path("accepted").asInt()).isEqualTo(2);
        assertThat(status.path("refusedInAll").asInt()).isEqualTo(3);
        assertThat(status.path("refused")
                        .valueStream()
                        .map(row -> row.path("line").asInt() + " "
                                + row.path("column").asString() + " "
                                + row.path("code").asString()))
                .containsExactly("3 month not-a-month", "4 crimeType unknown-crime-type", "5 count not-a-number");
        assertThat(status.at("/refused/0/message").asString()).isEqualTo("Skriv månaden som 2026-11.");

        String picture = openPicture(town);
        JsonNode ranking = api().get(town.officer(), Api.PICTURES + "/" + picture + "/ranking")
                .json();
        JsonNode burglary = ranking.at("/problems/0");
        assertThat(burglary.path("crimes").asInt()).as(ranking.toString()).isEqualTo(12);
        assertThat(burglary.path("crimesAYearAgo").asInt()).isEqualTo(3);
        assertThat(burglary.path("trend").asString()).isEqualTo("RISING");
        assertThat(ranking.path("method").asString()).contains("95");
    }

    @Test
    void aSurveyBecomesAnInputAndSmallGroupsAreNotShown() {
        Town town = Town.fresh();
        String id = imported(town.analyst(), town, "SAFETY_SURVEY", """
                question,group,category,count,outOf
                Otrygg ute på kvällen,Alla,DISORDER,120,400
                Otrygg ute på kvällen,Kvinnor 80+,DISORDER,3,4
                Ring 070-123 45 67,Alla,,1,2
                """);
        assertThat(awaitImport(town.analyst(), id).path("accepted").asInt()).isEqualTo(2);

        assertThat(api().get(town.officer(), INPUTS + "/" + id).text("/kind")).isEqualTo("SAFETY_SURVEY");
        JsonNode answers =
                api().get(town.officer(), INPUTS + "/" + id + "/answers").json().path("items");
        assertThat(answers.at("/0/count").asInt()).isEqualTo(120);
        assertThat(answers.at("/1").has("count")).isFalse();
    }

    @Test
    void aFileThatIsNoneOrLacksColumnsIsRefusedAsAWhole() {
        Town town = Town.fresh();

        assertThat(api().post(town.analyst(), IMPORTS, order(town, "CRIME_STATISTICS", "month,count\n2026-03,1\n"))
                        .errors())
                .containsExactly("/csv missing-columns");
        assertThat(api().post(town.citizen(), IMPORTS, order(town, "CRIME_STATISTICS", "crimeType,month,count\n"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMunicipalityIsOnBoardedByDataAlone() {
        Town.Person admin = Town.Person.with(Role.ADMIN, "platform", Assignment.EVERYWHERE);
        String body = JsonMapper.shared()
                .writeValueAsString(
                        java.util.Map.of("kind", "REFERENCE_DATA", "source", "SCB", "asOf", "2026-11-01", "csv", """
                        kind,code,parent,nameSv,nameEn,validFrom,validTo,inhabitants
                        MUNICIPALITY,1299,12,Nykommun,New municipality,2027-01-01,,12000
                        MUNICIPALITY,9901,99,Ingenstans,Nowhere,2027-01-01,,
                        LOCAL_POLICE_AREA,lpo-lund,,Lokalpolisområde Lund,Local police area Lund,2015-01-01,,
                        POLICE_COVERAGE,lpo-lund,1281,,,2015-01-01,2026-12-31,
                        """));
        String id = api().post(admin, IMPORTS, body).text("/id");

        JsonNode status = awaitImport(admin, id);

        assertThat(status.path("accepted").asInt()).as(status.toString()).isEqualTo(3);
        assertThat(status.at("/refused/0/code").asString()).isEqualTo("unknown-parent");
        String reference = "/pledge/v1/reference-data?kind=";
        assertThat(api().getAnonymously(reference + "POLICE_COVERAGE&parent=1281&on=2026-06-01")
                        .text("/items/0/code"))
                .isEqualTo("lpo-lund");
        assertThat(api().getAnonymously(reference + "POLICE_COVERAGE&parent=1281&on=2027-06-01")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void localPoliceAreasCoverMunicipalitiesFromDayToDayAndNeverTwiceAtATime() {
        Town.Person admin = Town.Person.with(Role.ADMIN, "platform", Assignment.EVERYWHERE);
        String id = importReferenceData(admin, """
                kind;code;parent;nameSv;nameEn;validFrom;validTo
                LOCAL_POLICE_AREA;lpo-a;;Lokalpolisområde A;Local police area A;2015-01-01;2027-12-31
                LOCAL_POLICE_AREA;lpo-b;;Lokalpolisområde B;Local police area B;2015-01-01;
                POLICE_COVERAGE;lpo-a;1262;;;2015-01-01;2026-12-31
                POLICE_COVERAGE;lpo-a;1263;;;2015-01-01;2026-12-31
                POLICE_COVERAGE;lpo-b;1263;;;2020-01-01;
                POLICE_COVERAGE;lpo-a;1263;;;2026-06-01;2027-06-30
                POLICE_COVERAGE;lpo-a;1263;;;2027-01-01;2027-12-31
                POLICE_COVERAGE;lpo-a;1264;;;2027-01-01;
                POLICE_COVERAGE;lpo-c;1263;;;2015-01-01;
                POLICE_COVERAGE;lpo-b;1263;;;2026-01-01;2025-01-01
                """);

        JsonNode status = awaitImport(admin, id);

        assertThat(status.path("refused")
                        .valueStream()
                        .map(row -> row.path("line").asInt() + " "
                                + row.path("column").asString() + " "
                                + row.path("code").asString()))
                .containsExactly(
                        "7 validFrom overlaps-another",
                        "9 validFrom area-not-valid-then",
                        "10 parent unknown-parent",
                        "11 validTo ends-before-it-starts");
        assertThat(coveringOn("1263", "2026-06-01")).containsExactly("lpo-a", "lpo-b");
        assertThat(coveringOn("1263", "2027-06-01")).containsExactly("lpo-a", "lpo-b");
        assertThat(coveringOn("1263", "2028-06-01")).containsExactly("lpo-b");
        assertThat(coveringOn("1262", "2027-06-01")).isEmpty();
    }

    @Test
    void aSecondMunicipalityMakesItsFirstPledgeOnceItsDataIsImported() {
        Town town = Town.of("2099");
        Town.Person admin = Town.Person.with(Role.ADMIN, "platform", Assignment.EVERYWHERE);
        String name = "Andrastad " + town.code();
        String id = importReferenceData(
                admin, """
                kind,code,parent,nameSv,nameEn,validFrom,validTo,inhabitants
                MUNICIPALITY,%1$s,%3$s,%2$s,%2$s,2026-12-01,,25000
                LOCAL_POLICE_AREA,lpo-%1$s,,Lokalpolisområde %1$s,Local police area %1$s,2020-01-01,,
                POLICE_COVERAGE,lpo-%1$s,%1$s,,,2026-12-01,,
                """.formatted(town.code(), name, town.code().substring(0, 2)));
        assertThat(awaitImport(admin, id).path("accepted").asInt()).isEqualTo(3);

        String pledge = activePledge(town);

        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "?municipalityCode=" + town.code())
                        .text("/items/0/id"))
                .isEqualTo(pledge);
        assertThat(api().get(
                                town.secretary(),
                                "/pledge/v1/council-report?municipalityCode=" + town.code(),
                                "Accept",
                                "text/html")
                        .body())
                .contains("Medborgarlöften i " + name);
        assertThat(coveringOn(town.code(), "2027-06-01")).containsExactly("lpo-" + town.code());
    }

    @Test
    void aFileThatWasNotUtf8IsRefusedWithWhatToDo() {
        Town town = Town.fresh();
        String latin1 = "crimeType,month,count\nst\uFFFDld,2026-03,1\n";

        Answer refused = api().post(town.analyst(), IMPORTS, order(town, "CRIME_STATISTICS", latin1));

        assertThat(refused.errors()).containsExactly("/csv not-utf-8");
        assertThat(refused.body()).contains("UTF-8");
    }

    @Test
    void aFileFromASpreadsheetBeginsWithAMarkAndHasSemicolons() {
        Town town = Town.fresh();
        String id = imported(
                town.analyst(),
                town,
                "CRIME_STATISTICS",
                "\uFEFFcrimeType;month;count\r\nburglary-dwelling;2026-03;12\r\n\r\n");

        assertThat(awaitImport(town.analyst(), id).path("accepted").asInt()).isEqualTo(1);
    }

    private String importReferenceData(Town.Person admin, String csv) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "kind", "REFERENCE_DATA", "source", "Polismyndigheten", "asOf", "2026-11-01", "csv", csv));
        return api().post(admin, IMPORTS, body).text("/id");
    }

    private List<String> coveringOn(String municipality, String day) {
        return api().getAnonymously(
                        "/pledge/v1/reference-data?kind=POLICE_COVERAGE&parent=" + municipality + "&on=" + day)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("code").asString())
                .toList();
    }

    @Test
    void all290MunicipalitiesAnd21CountiesAreThere() {
        String reference = "/pledge/v1/reference-data?on=2026-11-30&kind=";

        assertThat(api().getAnonymously(reference + "MUNICIPALITY")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(290);
        assertThat(api().getAnonymously(reference + "COUNTY")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(21);
        Answer skane = api().getAnonymously(reference + "MUNICIPALITY&parent=12&limit=100");
        assertThat(skane.json()
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("nameSv").asString()))
                .hasSize(33)
                .contains("Staffanstorp", "Lund", "Svedala");
        assertThat(skane.text("/items/0/source")).contains("SCB");
        assertThat(api().getAnonymously(reference + "POLICE_COVERAGE&limit=100")
                        .json()
                        .path("total")
                        .asInt())
                .isGreaterThanOrEqualTo(21);
    }

    @Test
    void twoVersionsOfAPictureAreCompared() {
        Town town = Town.fresh();
        String first = approvedPicture(town);
        String second = api().post(town.analyst(), Api.PICTURES + "/" + first + "/versions", """
                        {"periodFrom": "2026-01-01", "periodTo": "2026-12-31"}""")
                .text("/id");
        concern(town, "LIGHTING");
        awaitConcerns(town, second, 3);
        String path = Api.PICTURES + "/" + second;
        api().put(
                        town.analyst(),
                        path,
                        Bodies.PARTS.replace("Grannsamverkan finns.", "Grannsamverkan växer."),
                        "If-Match",
                        api().get(town.analyst(), path).etag());

        JsonNode comparison =
                api().get(town.chief(), path + "/comparison?with=" + first).json();

        assertThat(comparison.path("changedParts").toString()).isEqualTo("[\"OTHER_INFORMATION\"]");
        assertThat(comparison.path("problems").toString())
                .isEqualTo("[{\"category\":\"LIGHTING\",\"before\":1,\"after\":2}]");
    }

    private String add(Town.Person who, String body) {
        Answer added = api().post(who, INPUTS, body);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.text("/id");
    }

    private static String input(Town town, String classification, String summary) {
        return """
                {"municipalityCode": "%s", "kind": "STAFF_INTERVIEW", "source": "Fältgruppen", "from": "2026-10-01",
                 "to": "2026-10-31", "weight": "MEDIUM", "classification": "%s",
                 "signals": [{"category": "RESIDENTIAL_BURGLARY", "count": 4}], "summary": "%s"}""".formatted(town.code(), classification, summary);
    }

    private static Town.Person reporter(Town town) {
        String id = java.util.UUID.randomUUID().toString();
        return new Town.Person(id, TestTokens.bearer(id, Assignment.of(Role.REPORTER, "skolan", town.code())));
    }

    private void report(Town.Person who, Town town, LocalDate week, String place, String seen) {
        Answer reported = api().post(who, WEEKS, observation(town, week, place, seen));
        assertThat(reported.status()).as(reported.body()).isEqualTo(204);
    }

    private static String observation(Town town, LocalDate week, String place, String seen) {
        return """
                {"municipalityCode": "%s", "week": "%s", "place": "%s", "seen": %s}""".formatted(town.code(), week, place, seen);
    }

    private static String state(JsonNode weeks, LocalDate week, String place) {
        return weeks.path("weeks")
                .valueStream()
                .filter(each -> each.path("week").asString().equals(week.toString())
                        && each.path("place").asString().equals(place))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asString();
    }

    private String imported(Town.Person who, Town town, String kind, String csv) {
        Answer started = api().post(who, IMPORTS, order(town, kind, csv));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        return started.text("/id");
    }

    private static String order(Town town, String kind, String csv) {
        return JsonMapper.shared()
                .writeValueAsString(java.util.Map.of(
                        "kind",
                        kind,
                        "municipalityCode",
                        town.code(),
                        "source",
                        "Brå",
                        "asOf",
                        "2026-11-01",
                        "csv",
                        csv));
    }

    private JsonNode awaitImport(Town.Person who, String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api().get(who, IMPORTS + "/" + id)
                        .json()
                        .path("finished")
                        .asBoolean());
        return api().get(who, IMPORTS + "/" + id).json();
    }
}
