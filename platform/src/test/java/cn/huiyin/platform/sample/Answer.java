package cn.huiyin.platform.sample;

import tools.jackson.databind.JsonNode;

/** What the service answered. @param body the document, or a text node where it is none */
public record Answer(int status, String contentType, JsonNode body) {

    public String text(String pointer) {
        return body.at(pointer).asString("");
    }
}
