using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NegotiationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Chat : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "QuoteWords",
                table: "Evidence",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Asker",
                table: "Answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Community",
                table: "Answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conversation",
                table: "Answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "KeepsQuestion",
                table: "Answers",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "Acts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Community = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AnswerCounts",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Community = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerCounts", x => new { x.Day, x.Community, x.Outcome });
                });

            migrationBuilder.CreateTable(
                name: "Communities",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Communities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Platform = table.Column<string>(type: "TEXT", nullable: false),
                    EventKey = table.Column<string>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Event = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Planned = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Community = table.Column<string>(type: "TEXT", nullable: false),
                    Member = table.Column<string>(type: "TEXT", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    FirstAnsweredAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => new { x.Community, x.Member });
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Platform = table.Column<string>(type: "TEXT", nullable: false),
                    Community = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    Thread = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: true),
                    AnswerId = table.Column<string>(type: "TEXT", nullable: true),
                    Conversation = table.Column<string>(type: "TEXT", nullable: false),
                    Asker = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Community = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Shown",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Community = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleKey = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    ProseWords = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Shown", x => x.Id);
                    table.CheckConstraint("CK_Shown_Span", "0 <= \"Start\" AND \"Start\" <= \"End\"");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_QuoteWords",
                table: "Evidence",
                column: "QuoteWords");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_AskedAt",
                table: "Answers",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_Asker",
                table: "Answers",
                column: "Asker");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_Conversation",
                table: "Answers",
                column: "Conversation");

            migrationBuilder.CreateIndex(
                name: "IX_Acts_Community_Cause",
                table: "Acts",
                columns: new[] { "Community", "Cause" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Acts_Community_Number",
                table: "Acts",
                columns: new[] { "Community", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Platform_EventKey",
                table: "Inbox",
                columns: new[] { "Platform", "EventKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_ReceivedAt",
                table: "Inbox",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_AnswerId",
                table: "Posts",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_At",
                table: "Posts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Platform_Channel_Message",
                table: "Posts",
                columns: new[] { "Platform", "Channel", "Message" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Platform_Channel_Question",
                table: "Posts",
                columns: new[] { "Platform", "Channel", "Question" });

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Platform_Channel_Thread",
                table: "Posts",
                columns: new[] { "Platform", "Channel", "Thread" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_By",
                table: "Reports",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Community_Kind_Cause",
                table: "Reports",
                columns: new[] { "Community", "Kind", "Cause" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Shown_At",
                table: "Shown",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Shown_Community_Channel_ArticleKey",
                table: "Shown",
                columns: new[] { "Community", "Channel", "ArticleKey" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acts");

            migrationBuilder.DropTable(
                name: "AnswerCounts");

            migrationBuilder.DropTable(
                name: "Communities");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Shown");

            migrationBuilder.DropIndex(
                name: "IX_Evidence_QuoteWords",
                table: "Evidence");

            migrationBuilder.DropIndex(
                name: "IX_Answers_AskedAt",
                table: "Answers");

            migrationBuilder.DropIndex(
                name: "IX_Answers_Asker",
                table: "Answers");

            migrationBuilder.DropIndex(
                name: "IX_Answers_Conversation",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "QuoteWords",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "Asker",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "Community",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "Conversation",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "KeepsQuestion",
                table: "Answers");
        }
    }
}
