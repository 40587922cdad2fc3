package se.medborgarlofte.pledge;

/** Request bodies. */
final class Bodies {

    static final String PARTS = """
        {"mapping": "Norr om järnvägen, vardagar.", "otherInformation": "Grannsamverkan finns.",
         "analysis": "Stöldgods är svårt att knyta till sin ägare."}\
        """;

    private Bodies() {}

    static String picture(String code) {
        return picture(code, "2026-01-01", "2026-12-31");
    }

    static String picture(String code, String from, String to) {
        return """
            {"municipalityCode": "%s", "periodFrom": "%s", "periodTo": "%s"}\
            """.formatted(code, from, to);
    }

    static String concern(String id, String code, String category, String raisedAt) {
        return concern(id, code, category, raisedAt, "RAISED");
    }

    static String concern(String id, String code, String category, String raisedAt, String state) {
        return """
            {"concernId": "%s", "municipalityCode": "%s", "category": "%s", "raisedAt": "%s", "state": "%s",
             "raisedBy": "6f1d2c3b-4a59-4e68-8b77-9c8d0e1f2a3b", "origin": "INHABITANT", "receipts": []}\
            """.formatted(id, code, category, raisedAt, state);
    }

    static String draft(String pictureId, String title) {
        return """
            {"pictureId": "%s", "content": %s}\
            """.formatted(pictureId, content(title, "RESIDENTIAL_BURGLARY"));
    }

    static String revision(String title) {
        return """
            {"content": %s}\
            """.formatted(content(title, "RESIDENTIAL_BURGLARY"));
    }

    static String content(String title, String category) {
        return """
            {"problemCategory": "%s",
             "title": {"sv": "%s", "en": "Fewer dwelling burglaries"},
             "text": {"sv": "Vi märker och söker märkning.", "en": "We mark and look for markings."},
             "cause": "Stöldgods är svårt att knyta till sin ägare.",
             "activities": [{"party": "POLICE", "function": "Områdespolis", "description": "UV-lampa i varje bil",
                             "from": "2026-12-01", "to": "2027-11-30", "serves": ["i1"]}],
             "indicators": [{"name": "Bostadsinbrott", "unit": "antal per år", "baseline": 42, "target": 30.5,
                             "source": "Brå"}],
             "validUntil": "2099-12-31"}\
            """.formatted(category, title);
    }

    static String agreement(String party, String hash) {
        return """
            {"party": "%s", "contentHash": "%s"}\
            """.formatted(party, hash);
    }

    static String signature(String party) {
        return """
            {"party": "%s"}\
            """.formatted(party);
    }

    static String signature(String party, String hash) {
        return """
            {"party": "%s", "contentHash": "%s"}\
            """.formatted(party, hash);
    }

    static String evidence(String activity, Object on) {
        return """
            {"activityKey": "%s", "kind": "LOG", "on": "%s", "note": "Alla bilar har en lampa."}\
            """.formatted(activity, on);
    }

    static String reason(String name) {
        return """
            "%s": {"sv": "Läget har ändrats.", "en": "Things have changed."}\
            """.formatted(name);
    }

    static String conclusion(String result) {
        return """
            {"result": "%s", "text": {"sv": "Vi gjorde det vi lovade.", "en": "We did what we promised."}}\
            """.formatted(result);
    }

    static String figure(String indicator, Object month, int count) {
        return """
            {"indicatorKey": "%s", "month": "%s", "count": %d}\
            """.formatted(indicator, month, count);
    }

    static String decision(String outcome, Object decidedOn) {
        return """
            {"outcome": "%s", "decidedOn": "%s"}\
            """.formatted(outcome, decidedOn);
    }

    static String approval(Object decidedOn, Object effectiveFrom) {
        return """
            {"outcome": "APPROVED", "decidedOn": "%s", "paragraph": "§ 214", "diaryNumber": "KS 2026/0412",
             "effectiveFrom": "%s"}\
            """.formatted(decidedOn, effectiveFrom);
    }
}
