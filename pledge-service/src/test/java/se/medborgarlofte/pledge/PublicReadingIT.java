package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import se.medborgarlofte.pledge.Api.Answer;
import tools.jackson.databind.JsonNode;

/** What anybody can read, follow and use. */
class PublicReadingIT extends PledgeServiceIT {

    @Test
    void everybodyReadsEveryVersionAndWhatDiffers() {
        Town town = Town.fresh();
        String id = extended(town);

        JsonNode versions = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id + "/versions")
                .json()
                .path("versions");

        assertThat(versions.valueStream().map(version -> version.path("origin").asString()))
                .containsExactly("FIRST", "EXTENSION");
        assertThat(versions.at("/1/differences").toString())
                .isEqualTo("[{\"place\":\"validUntil\",\"before\":\"2099-12-31\",\"after\":\"2100-12-31\"}]");
        assertThat(versions.at("/1/note/sv").asString()).isEqualTo("Läget har ändrats.");
    }

    @Test
    void theFeedTellsWhatHappenedTheLatestFirst() throws Exception {
        Town town = Town.fresh();
        String id = extended(town);
        String path = Api.PUBLIC_PLEDGES + "/feed?municipalityCode=" + town.code();

        Answer feed = api().getAnonymously(path, "Accept", "application/atom+xml");

        assertThat(feed.status()).as(feed.body()).isEqualTo(200);
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(xml.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("summary").item(0).getTextContent())
                .isEqualTo("Förlängt: Läget har ändrats.");
        assertThat(feed.body()).contains(id).doesNotContain(town.chief().id());
        assertThat(api().getAnonymously(path, "Accept", "application/atom+xml", "If-None-Match", feed.etag())
                        .status())
                .isEqualTo(304);
        assertThat(api().getAnonymously(path, "Accept", "application/atom+xml", "Accept-Language", "en")
                        .body())
                .contains("Extended: Things have changed.");
    }

    /** What the link of a letter opens in a browser; programs go on getting JSON. */
    @Test
    void whoeverOpensAPledgeInABrowserGetsAPageInTheirLanguage() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String path = Api.PUBLIC_PLEDGES + "/" + id;
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

        Answer page = api().getAnonymously(path, "Accept", browser);

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.body())
                .contains("data-kind=\"PLEDGE\" data-topic=\"" + id + "\"")
                .contains("<html lang=\"sv\">", "Det här görs", "Beslut och underskrifter", "Läge: gäller")
                .doesNotContain(town.chief().id());
        assertThat(api().getAnonymously(path + "?lang=en", "Accept", browser).body())
                .contains("<html lang=\"en\">", "What is done", "State: active");
        assertThat(api().getAnonymously(path, "Accept", browser, "If-None-Match", page.etag())
                        .status())
                .isEqualTo(304);
        assertThat(api().getAnonymously(path, "Accept", "*/*").header("Content-Type"))
                .startsWith("application/json");
        Answer list = api().getAnonymously(Api.PUBLIC_PLEDGES + "?municipalityCode=" + town.code(), "Accept", browser);
        assertThat(list.body()).contains("href=\"" + path + "\"", "municipalityCode=" + town.code() + "&amp;lang=en");
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "?municipalityCode=" + town.code())
                        .text("/items/0/id"))
                .isEqualTo(id);
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + town.code(), "Accept", browser)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everythingPublicIsOpenDataInTwoFormsWithACatalogue() {
        Town town = Town.fresh();
        String id = activePledge(town);

        assertThat(api().getAnonymously("/pledge/v1/open-data/pledges?limit=100")
                        .body())
                .contains(id)
                .doesNotContain(town.chief().id())
                .doesNotContain("contentHash");
        Answer csv = api().getAnonymously("/pledge/v1/open-data/pledges?limit=100", "Accept", "text/csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains("id,municipalityCode,state").contains(id + "," + town.code() + ",ACTIVE");
        JsonNode catalogue =
                api().getAnonymously("/pledge/v1/open-data/catalog").json();
        assertThat(catalogue.path("@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(catalogue
                        .at("/dcat:dataset/0/dcat:distribution/1/dcat:mediaType/@id")
                        .asString())
                .endsWith("text/csv");
    }

    /** Measured where the suspension is answered: the next reader, with the tag of a second ago, sees it. */
    @Test
    void aChangeIsSeenWithinASecond() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String path = Api.PUBLIC_PLEDGES + "/" + id;
        String before = api().getAnonymously(path).etag();
        step(town.chief(), town, id, "/withdrawals", "{\"party\": \"POLICE\", " + Bodies.reason("reason") + "}");
        Instant changed = Instant.now();

        Answer after = api().getAnonymously(path, "If-None-Match", before);

        assertThat(Duration.between(changed, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text("/state")).isEqualTo("SUSPENDED");
        assertThat(after.header("Cache-Control")).contains("max-age=1");
    }

    @Test
    void theThreadFromConcernToOutcomeIsOneQueryFromEitherEnd() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String path = "/pledge/v1/golden-thread?municipalityCode=" + town.code();

        JsonNode whole = api().get(town.analyst(), path).json();

        assertThat(whole.path("threads").size()).isEqualTo(2);
        assertThat(whole.at("/threads/0/pledgeId").asString()).isEqualTo(id);
        assertThat(whole.at("/threads/0/cause").asString()).contains("Stöldgods");
        assertThat(whole.path("gaps").valueStream().map(gap -> gap.path("kind").asString()))
                .contains("PROBLEM_WITHOUT_MEASURE")
                .doesNotContain("ACTIVITY_WITHOUT_INDICATOR");
        JsonNode fromProblem =
                api().get(town.analyst(), path + "&problem=LIGHTING").json();
        assertThat(fromProblem.path("threads").size()).isEqualTo(1);
        assertThat(fromProblem.at("/threads/0").has("pledgeId")).isFalse();
        assertThat(api().get(town.analyst(), path + "&pledgeId=" + id)
                        .json()
                        .at("/threads/0/problem")
                        .asString())
                .isEqualTo("RESIDENTIAL_BURGLARY");
    }

    private String extended(Town town) {
        String id = activePledge(town);
        step(
                town.coordinator(),
                town,
                id,
                "/extensions",
                "{\"validUntil\": \"2100-12-31\", %s}".formatted(Bodies.reason("note")));
        signChange(town, id);
        return id;
    }
}
