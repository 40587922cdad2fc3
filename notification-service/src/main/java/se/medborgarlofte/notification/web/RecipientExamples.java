package se.medborgarlofte.notification.web;

/** Answers of the recipients' API as the API document shows them. */
final class RecipientExamples {

    static final String EMAIL_NOT_VERIFIED = """
            {
              "type": "http://localhost:8080/problems/email-not-verified",
              "title": "E-postadressen är inte verifierad",
              "status": 422,
              "detail": "Verifiera din e-postadress i tjänsten där du loggar in, logga in igen och försök på nytt.",
              "instance": "/notification/v1/recipients/me"
            }
            """;

    static final String LANGUAGE_NOT_OFFERED = """
            {
              "type": "http://localhost:8080/problems/invalid-request",
              "title": "Begäran innehåller fel",
              "status": 422,
              "detail": "Rätta det som står under errors och skicka begäran igen.",
              "instance": "/notification/v1/recipients/me",
              "errors": [
                {"pointer": "/language", "code": "language-not-offered", "message": "Ange sv eller en."}
              ]
            }
            """;

    private RecipientExamples() {}
}
