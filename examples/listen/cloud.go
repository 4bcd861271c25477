package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"

	"github.com/standfirst/standfirst/render/speech"
)

// A Request is what a provider wants for one chunk. A host sends it with its key and its own HTTP client; nothing here does.
type Request struct {
	Method, Path string
	Headers      map[string]string
	Body         []byte
}

// CloudRequest returns the request for a chunk of the profile.
//
//   - Amazon Polly (POST /v1/speech): VoiceId by name, Engine, TextType ssml. For read-along the same with OutputFormat json
//     and SpeechMarkTypes gives the marks that speech.ReadPollyMarks reads.
//   - Google (POST /v1beta1/text:synthesize): enableTimePointing SSML_MARK gives timepoints for speech.ReadGoogleTimepoints.
//   - Azure (POST /cognitiveservices/v1): the document itself; events come from its SDK, for speech.ReadAzureEvents.
//   - ElevenLabs (POST /v1/text-to-speech/VOICE): text with break tags.
//   - OpenAI (POST /v1/audio/speech): plain text.
func CloudRequest(profile speech.Profile, chunk speech.Chunk, voice, lang string) (Request, error) {
	body := func(v any) []byte {
		data, _ := json.Marshal(v) // of strings and maps of them
		return data
	}
	document := string(chunk.Document)
	r := Request{Method: "POST", Headers: map[string]string{"Content-Type": "application/json"}}
	switch profile {
	case speech.PollyNeural, speech.PollyStandard, speech.PollyGenerative:
		engine := map[speech.Profile]string{speech.PollyNeural: "neural", speech.PollyStandard: "standard", speech.PollyGenerative: "generative"}[profile]
		r.Path = "/v1/speech"
		r.Body = body(map[string]any{"Engine": engine, "OutputFormat": "mp3", "Text": document, "TextType": "ssml", "VoiceId": voice})
	case speech.Google:
		r.Path = "/v1beta1/text:synthesize"
		r.Body = body(map[string]any{
			"input": map[string]string{"ssml": document}, "voice": map[string]string{"languageCode": lang, "name": voice},
			"audioConfig": map[string]string{"audioEncoding": "MP3"}, "enableTimePointing": []string{"SSML_MARK"},
		})
	case speech.Azure:
		r.Path = "/cognitiveservices/v1"
		r.Headers["Content-Type"] = "application/ssml+xml"
		r.Headers["X-Microsoft-OutputFormat"] = "audio-24khz-48kbitrate-mono-mp3"
		r.Body = chunk.Document
	case speech.ElevenLabs:
		r.Path = "/v1/text-to-speech/" + voice
		r.Body = body(map[string]string{"text": document, "model_id": "eleven_multilingual_v2"})
	case speech.OpenAI:
		r.Path = "/v1/audio/speech"
		r.Body = body(map[string]string{"model": "gpt-4o-mini-tts", "input": document, "voice": voice})
	default:
		return Request{}, fmt.Errorf("no provider takes the profile %q", profile)
	}
	return r, nil
}

// GoogleAudio returns the sound in Google's answer, which is base64 within JSON.
func GoogleAudio(answer []byte) ([]byte, error) {
	var a struct{ AudioContent string }
	if err := json.Unmarshal(answer, &a); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(a.AudioContent)
}
