package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A text in each language. */
@Schema(description = "Texten på varje språk. The text in each language.")
record TextPreviews(List<TextPreview> previews) {}
