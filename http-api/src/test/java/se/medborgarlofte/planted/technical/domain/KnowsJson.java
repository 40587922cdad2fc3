package se.medborgarlofte.planted.technical.domain;

import tools.jackson.databind.json.JsonMapper;

public record KnowsJson(JsonMapper mapper) {}
