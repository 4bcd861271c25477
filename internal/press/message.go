package press

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/message/activitypub"
	"github.com/standfirst/standfirst/render/message/discord"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/message/short"
	"github.com/standfirst/standfirst/render/message/slack"
	"github.com/standfirst/standfirst/render/message/telegram"
)

// messages are the surfaces of chats, of the fediverse and of mail.
func (s Settings) messages() []Surface {
	l := s.locale()
	object := &activitypub.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	embed := &discord.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	letter := &email.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	note := &short.Printer{Locale: l, Zone: s.Zone, Segments: s.Segments}
	kit := &slack.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	bot := &telegram.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	envelope := &email.Envelope{Date: s.Now}
	return []Surface{
		{Name: "activitypub", Ext: ".jsonld", Append: object.Append, Check: object.Check, Loss: object.Loss},
		{Name: "discord", Ext: ".json", Append: embed.Append, Check: embed.Check, Loss: embed.Loss},
		{
			Name: "email", Ext: ".eml",
			All: func(dst []byte, articles []*article.Article) []byte {
				return letter.AppendEML(dst, envelope, articles...)
			},
			Check: func(a *article.Article) []render.Problem { return letter.Check(envelope, a) },
			Loss:  letter.Loss,
		},
		{Name: "slack", Ext: ".json", Append: kit.Append, Check: kit.Check, Loss: kit.Loss},
		{Name: "sms", Ext: ".txt", Append: note.Append, Check: note.Check, Loss: note.Loss},
		{Name: "telegram", Ext: ".html", Append: bot.Append, Check: bot.Check, Loss: bot.Loss},
		{Name: "telegram-rich", Ext: ".json", Append: bot.AppendRichMessage, Check: bot.CheckRich, Loss: bot.LossRich},
		{Name: "whatsapp", Ext: ".txt", Append: note.AppendWhatsApp, Check: note.CheckWhatsApp, Loss: note.LossWhatsApp},
	}
}
