package hearth.app.listen;

import hearth.listening.answers.Trouble;
import hearth.listening.compare.Analysis;
import hearth.listening.compare.Association;
import hearth.listening.compare.Difference;
import hearth.listening.compare.Estimate;
import hearth.listening.compare.Gap;
import hearth.listening.compare.Question;
import hearth.listening.compare.Range;
import hearth.listening.compare.Where;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An analysis in the form that scripts and independent checks rely on. */
final class AnalysisJson {

    private final JsonGenerator json;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Analysis analysis, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new AnalysisJson(json).write(analysis);
            json.writeRaw('\n');
        }
    }

    private void write(Analysis analysis) {
        json.writeStartObject();
        json.writeArrayPropertyStart("estimates");
        analysis.estimates().forEach(this::estimate);
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        analysis.differences().forEach(this::difference);
        json.writeEndArray();
        json.writeArrayPropertyStart("relativeRisks");
        analysis.ratios().forEach(this::difference);
        json.writeEndArray();
        json.writeArrayPropertyStart("tests");
        analysis.tests().forEach(this::test);
        json.writeEndArray();
        weights(analysis);
        file(analysis);
        texts("says", analysis.says());
        json.writeEndObject();
    }

    private void estimate(Estimate estimate) {
        json.writeStartObject();
        question(estimate.question());
        words("by", estimate.by());
        json.writeNumberProperty("n", estimate.n());
        number("estimate", estimate.estimate());
        number("se", estimate.se());
        json.writeNumberProperty("df", estimate.df());
        number("deff", estimate.deff());
        json.writeObjectPropertyStart("intervals");
        estimate.intervals().forEach((way, range) -> range(way.word(), range));
        json.writeEndObject();
        texts("says", estimate.says());
        json.writeEndObject();
    }

    private void question(Question question) {
        switch (question) {
            case Question.Share share -> {
                json.writeStringProperty("variable", share.variable());
                if (share.values().size() == 1) {
                    json.writeStringProperty("value", share.values().getFirst());
                } else {
                    texts("value", share.values());
                }
            }
            case Question.Mean mean -> json.writeStringProperty("mean", mean.variable());
            case Question.Total total -> json.writeStringProperty("total", total.variable());
        }
        if (!question.within().among().isEmpty()) {
            where("within", question.within());
        }
    }

    private void difference(Difference difference) {
        json.writeStartObject();
        question(difference.gap().question());
        where("group", difference.gap().group());
        switch (difference.gap().against()) {
            case Gap.Against.Others _ -> json.writeStringProperty("against", "others");
            case Gap.Against.Everyone _ -> json.writeStringProperty("against", "all");
            case Gap.Against.Group(var others) -> where("against", others);
        }
        number("groupEstimate", difference.group());
        number("againstEstimate", difference.against());
        json.writeNumberProperty("n", difference.n());
        number("estimate", difference.estimate());
        number("se", difference.se());
        number("t", difference.t());
        json.writeNumberProperty("df", difference.df());
        range("interval", difference.interval());
        number("p", difference.p());
        number("pAdjusted", difference.pAdjusted());
        texts("says", difference.says());
        json.writeEndObject();
    }

    private void test(Association test) {
        json.writeStartObject();
        texts("raoScott", List.of(test.rows(), test.columns()));
        json.writeNumberProperty("n", test.n());
        number("F", test.f());
        number("ndf", test.ndf());
        number("ddf", test.ddf());
        number("p", test.p());
        json.writeObjectPropertyStart("chisq");
        number("X2", test.chi());
        json.writeNumberProperty("df", test.chiDf());
        number("p", test.chiP());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void weights(Analysis analysis) {
        json.writeObjectPropertyStart("weights");
        number("least", analysis.weights().least());
        number("most", analysis.weights().most());
        number("sum", analysis.weights().sum());
        number("kish", analysis.weights().kish());
        json.writeEndObject();
    }

    private void file(Analysis analysis) {
        json.writeObjectPropertyStart("file");
        json.writeNumberProperty("rows", analysis.answers().rows());
        json.writeObjectPropertyStart("holds");
        analysis.holds().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("troubles");
        analysis.answers().troubles().forEach(this::trouble);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void trouble(Trouble trouble) {
        json.writeStartObject();
        json.writeNumberProperty("row", trouble.row());
        json.writeNumberProperty("rows", trouble.rows());
        json.writeStringProperty("says", trouble.says());
        json.writeStringProperty("maybe", trouble.maybe());
        json.writeEndObject();
    }

    private void range(String name, Range range) {
        if (Double.isNaN(range.low()) || Double.isNaN(range.high())) {
            json.writeNullProperty(name);
            return;
        }
        json.writeArrayPropertyStart(name);
        json.writeNumber(Digits.of(range.low()));
        json.writeNumber(Digits.of(range.high()));
        json.writeEndArray();
    }

    private void number(String name, double value) {
        json.writeName(name);
        if (Double.isFinite(value)) {
            json.writeNumber(Digits.of(value));
        } else {
            json.writeNull();
        }
    }

    private void words(String name, Map<String, String> words) {
        json.writeObjectPropertyStart(name);
        words.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void where(String name, Where where) {
        json.writeObjectPropertyStart(name);
        where.among().forEach(this::texts);
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
