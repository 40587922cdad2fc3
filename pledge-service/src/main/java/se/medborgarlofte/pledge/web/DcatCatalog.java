package se.medborgarlofte.pledge.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data catalogue by DCAT-AP-SE 3, as JSON-LD: one data set with two distributions. */
record DcatCatalog(String base) {

    private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

    Map<String, Object> document() {
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("@context", context());
        catalog.put("@id", base + OpenDataController.PATH + "/catalog");
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dcterms:title", texts("Medborgarlöften – öppna data", "Citizen pledges – open data"));
        catalog.put(
                "dcterms:description",
                texts(
                        "Löften som polis och kommuner har gett invånarna, och vad det blev av dem.",
                        "Pledges that police and municipalities have made to inhabitants, and what became of them."));
        catalog.put("dcterms:publisher", publisher());
        catalog.put("dcterms:license", reference(LICENCE));
        catalog.put("dcat:dataset", List.of(dataset()));
        return catalog;
    }

    private static Map<String, Object> context() {
        return Map.of(
                "dcat", "http://www.w3.org/ns/dcat#",
                "dcterms", "http://purl.org/dc/terms/",
                "foaf", "http://xmlns.com/foaf/0.1/");
    }

    private Map<String, Object> dataset() {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", base + OpenDataController.PATH + "/pledges");
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dcterms:title", texts("Medborgarlöften", "Citizen pledges"));
        dataset.put(
                "dcterms:description",
                texts(
                        "Gällande, pausade och avslutade medborgarlöften med aktiviteter, mått och resultat.",
                        "Citizen pledges in force, suspended and concluded, with activities, indicators and results."));
        dataset.put("dcterms:publisher", publisher());
        dataset.put(
                "dcterms:accessRights",
                reference("http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
        dataset.put("dcat:theme", reference("http://publications.europa.eu/resource/authority/data-theme/JUST"));
        dataset.put(
                "dcat:distribution",
                List.of(distribution("JSON", "json", "application/json"), distribution("CSV", "csv", "text/csv")));
        return dataset;
    }

    private Map<String, Object> distribution(String title, String id, String mediaType) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@id", base + OpenDataController.PATH + "/pledges#" + id);
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcterms:title", texts(title, title));
        distribution.put("dcat:accessURL", reference(base + OpenDataController.PATH + "/pledges"));
        distribution.put("dcat:mediaType", reference("https://www.iana.org/assignments/media-types/" + mediaType));
        distribution.put("dcterms:license", reference(LICENCE));
        return distribution;
    }

    private static Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Agent", "foaf:name", "Plattformen för medborgarlöften");
    }

    private static List<Map<String, Object>> texts(String swedish, String english) {
        return List.of(Map.of("@language", "sv", "@value", swedish), Map.of("@language", "en", "@value", english));
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }
}
